package vn.badexample;

import org.springframework.modulith.Modulithic;

/** An application whose left module leans on its right one. */
@Modulithic
public final class BadNeighbours {
    private BadNeighbours() {}
}

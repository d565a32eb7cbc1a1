package vn.badexample.left.model;

import java.time.LocalDate;

/** A model whose answer depends on when it is asked. */
public final class AsksTheClock {
    private AsksTheClock() {}

    public static boolean late(LocalDate due) {
        return LocalDate.now().isAfter(due);
    }
}

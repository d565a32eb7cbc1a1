package vn.namro.accounts;

import java.util.List;

/** The people that a verb of the command line can act for. */
public interface Actors {
    /** An open account in each post that it holds today; none without such an account. */
    List<Actor> named(String signInName);
}

package vn.namro.home;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The ways in that the command line tells whoever starts the server. */
public interface SignIns {
    /** @param title the post, empty where it is said elsewhere */
    record One(String signInName, String password, String title) {}

    /**
     * Prepares the demonstration; may be repeated.
     *
     * @param examples the exchange folders of its terms, the latest last
     */
    List<One> demonstration(List<Path> examples);

    /** The first administrator of an empty system, with a one-time password; empty when there are accounts already. */
    Optional<One> firstAdministrator(String title);

    /** A new one-time password for an account, by whoever has the data folder; empty without such an account. */
    Optional<String> reset(String signInName);
}

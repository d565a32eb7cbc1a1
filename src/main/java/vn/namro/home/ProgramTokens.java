package vn.namro.home;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tokens by which other programs are let in, as the command line makes and ends them. */
public interface ProgramTokens {
    /** @param state {@code open}, {@code expired} or {@code taken_back} */
    record One(UUID id, String purpose, String state, Instant expiresAt) {}

    /** The titles of the posts that an open account holds today; empty without such an account. */
    Optional<List<String>> posts(String signInName);

    /** @return the secret, which nobody can be shown again */
    String make(String signInName, String title, String purpose, Duration lifetime);

    List<One> of(String signInName);

    /** @return whether the account had such a token and it was open */
    boolean end(String signInName, UUID token);
}

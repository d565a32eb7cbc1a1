package vn.namro.accounts.model;

import java.util.UUID;

/**
 * A person's way in.
 *
 * @param password encoded
 * @param mustChange whether the password is a one-time one
 * @param generation rises whenever older sessions have to end
 * @param closed whether nobody may sign in with it
 */
public record Account(UUID id, String signInName, String familyName, String givenName, String password, boolean mustChange,
        int generation, boolean closed) {

    public String name() {
        return (familyName + " " + givenName).strip();
    }

    /** Names and passwords stay out of logs. */
    @Override
    public String toString() {
        return "Account " + id;
    }
}

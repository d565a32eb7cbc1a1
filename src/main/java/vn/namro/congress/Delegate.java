package vn.namro.congress;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the list of a congress.
 *
 * @param number is theirs within the congress and is never given again
 * @param unit the code of the unit that sent them
 * @param replaces the delegate for whom an alternate has stepped in, with when; null otherwise
 * @param replacedBy the alternate who has stepped in for this one, with when; null otherwise
 */
public record Delegate(UUID id, UUID congress, int number, String name, String unit, Kind kind, @Nullable SteppingIn replaces,
        @Nullable SteppingIn replacedBy) {

    /** How they came onto the list. */
    public enum Kind {
        EX_OFFICIO, ELECTED, DESIGNATED,
        /** Takes part in a congress of all members. */
        MEMBER,
        /** Has no vote until stepping in for somebody absent. */
        ALTERNATE,
        /** Is invited and has no vote. */
        GUEST;

        public String key() {
            return "delegates.kind." + name();
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether those of the kind are called to the congress with a vote. */
        public boolean official() {
            return this != ALTERNATE && this != GUEST;
        }
    }

    /** @param other who stepped in, or for whom */
    public record SteppingIn(UUID other, Instant at, String reason) {}

    /** Whether they are counted among those convened: an alternate takes the place of the one who is replaced. */
    public boolean convened() {
        return kind.official() && replacedBy == null || replaces != null;
    }

    /** Whether they had a vote at an instant. */
    public boolean votesAt(Instant instant) {
        return kind.official() ? replacedBy == null || instant.isBefore(replacedBy.at()) : replaces != null && !instant.isBefore(replaces.at());
    }

    /** {@code 017}, as it is printed. */
    public String label() {
        return "%03d".formatted(number);
    }
}

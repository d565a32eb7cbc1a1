package vn.namro.language;

import java.util.Optional;

/**
 * A rule that is not to be shown, with the reason: a suppression without one does not exist.
 *
 * @param rule the rule's id, for instance {@code C11}
 */
public record Suppression(String rule, String reason) {
    public Suppression {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a suppression needs a reason: " + rule);
        }
    }

    /** Reads {@code RULE=reason}. */
    public static Optional<Suppression> parse(String text) {
        int at = text.indexOf('=');
        return at < 1 || text.substring(at + 1).isBlank() ? Optional.empty()
                : Optional.of(new Suppression(text.substring(0, at).strip(), text.substring(at + 1).strip()));
    }
}

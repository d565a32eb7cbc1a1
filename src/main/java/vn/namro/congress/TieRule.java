package vn.namro.congress;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.namro.rule.Rule;

/** Who settles a tie at the last seats. The count itself never does: it names the rule and waits for the decision. */
public enum TieRule implements Rule {
    /** The body that elects, or whom its own rules name. */
    PEOPLE,
    /** The older of the tied. */
    OLDER;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String key() {
        return "congress.rule." + code();
    }

    public static Optional<TieRule> parse(String code) {
        return Arrays.stream(values()).filter(rule -> rule.code().equals(code)).findFirst();
    }
}

package vn.namro.congress.proceedings.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody says to a motion. */
public enum Choice {
    FOR, AGAINST, ABSTAIN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String key() {
        return "proceedings.choice." + code();
    }

    public static Optional<Choice> parse(String code) {
        return Arrays.stream(values()).filter(choice -> choice.code().equals(code)).findFirst();
    }
}

package vn.namro.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The two languages that a person may be answered in; Vietnamese is the first. */
public enum Lang {
    VI("vi"), EN("en");

    private final String code;

    Lang(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public Locale locale() {
        return Locale.of(code);
    }

    public static Optional<Lang> parse(String code) {
        return Arrays.stream(values()).filter(lang -> lang.code.equals(code)).findFirst();
    }
}

package vn.namro.accounts.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.namro.rule.Breach;

/** A password that somebody chooses: long rather than odd. Kept in NFC, as keyboards write one letter in two ways. */
public record NewPassword(String text, String repeated) {
    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    public NewPassword {
        text = normal(text);
        repeated = normal(repeated);
    }

    public static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    /** @param same whether it is the password that the account has now */
    public List<Breach> breaches(String signInName, boolean same) {
        var breaches = new ArrayList<Breach>();
        int length = text.codePointCount(0, text.length());
        if (length < SHORTEST || length > LONGEST) {
            breaches.add(Breach.of(AccountRule.A9_PASSWORD_LENGTH, SHORTEST, LONGEST));
        }
        if (same) {
            breaches.add(Breach.of(AccountRule.A10_PASSWORD_NEW));
        }
        var lower = text.toLowerCase(Locale.ROOT);
        if (!signInName.isEmpty() && lower.contains(signInName) || text.codePoints().distinct().count() < 5) {
            breaches.add(Breach.of(AccountRule.A11_PASSWORD_NOT_NAME));
        }
        if (!text.equals(repeated)) {
            breaches.add(Breach.of(AccountRule.A12_PASSWORD_REPEATED));
        }
        return breaches;
    }

    @Override
    public String toString() {
        return "NewPassword";
    }
}

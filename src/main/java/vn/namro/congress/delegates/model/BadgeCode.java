package vn.namro.congress.delegates.model;

import java.util.Locale;
import java.util.random.RandomGenerator;

/** The code on a badge: eight signs that are hard to mistake for each other, saying nothing of whose it is. */
public final class BadgeCode {
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;

    private BadgeCode() {}

    public static String draw(RandomGenerator random) {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** As typed or scanned, without the hyphen and whatever else came with it. */
    public static String read(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    }

    /** {@code K7Q2-M9XA}, as it is printed. */
    public static String written(String code) {
        return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
    }
}

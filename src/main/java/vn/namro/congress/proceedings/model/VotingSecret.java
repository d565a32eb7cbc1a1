package vn.namro.congress.proceedings.model;

import java.util.Locale;
import java.util.random.RandomGenerator;

/** What a delegate proves beside the badge when voting: twelve signs that are hard to mistake for each other, 59 bits by chance. */
public final class VotingSecret {
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;

    private VotingSecret() {}

    public static String draw(RandomGenerator random) {
        var secret = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            secret.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return secret.toString();
    }

    /** As typed, without hyphens and spaces. */
    public static String read(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    }

    /** {@code K7Q2-M9XA-PL4T}, as it is printed. */
    public static String written(String secret) {
        return secret.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }
}

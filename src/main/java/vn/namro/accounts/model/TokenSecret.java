package vn.namro.accounts.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** What a program shows to be let in: 256 random bits, so that one SHA-256 is enough to keep it by. */
public record TokenSecret(String text) {
    /** By it a secret that was left lying about is recognised. */
    private static final String BEGIN = "namro_";
    private static final SecureRandom RANDOM = new SecureRandom();

    public static TokenSecret fresh() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new TokenSecret(BEGIN + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    /** Never the secret: a record's own text would end in a log. */
    @Override
    public String toString() {
        return BEGIN + "…";
    }
}

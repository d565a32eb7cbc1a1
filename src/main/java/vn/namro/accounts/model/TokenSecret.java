package vn.namro.accounts.model;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import vn.namro.audit.Sha;

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
        return Sha.bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Never the secret: a record's own text would end in a log. */
    @Override
    public String toString() {
        return BEGIN + "…";
    }
}

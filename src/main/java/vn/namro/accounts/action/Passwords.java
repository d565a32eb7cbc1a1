package vn.namro.accounts.action;

import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.namro.accounts.model.Account;
import vn.namro.accounts.model.NewPassword;

/** Encodes and compares passwords. */
@Component
public final class Passwords {
    private static final String ONE_TIME_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final String ARGON2 = "argon2@SpringSecurity_v5_8";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final PasswordEncoder encoder =
            new DelegatingPasswordEncoder(ARGON2, Map.of(ARGON2, Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
    /** Each comparison takes 16 MB for a moment: only so many at once, however many ask. */
    private final Semaphore atOnce = new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));
    /** Compared with where there is no account, so that the answer takes as long as where there is one. */
    private final String nobodys = encoder.encode(oneTime());

    String encode(String password) {
        atOnce.acquireUninterruptibly();
        try {
            return encoder.encode(NewPassword.normal(password));
        } finally {
            atOnce.release();
        }
    }

    boolean matches(String password, @Nullable Account account) {
        atOnce.acquireUninterruptibly();
        try {
            boolean same = encoder.matches(NewPassword.normal(password), account == null ? nobodys : account.password());
            return same && account != null;
        } finally {
            atOnce.release();
        }
    }

    /** Four groups of four letters and figures that cannot be taken for one another. */
    public static String oneTime() {
        var text = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            if (i > 0 && i % 4 == 0) {
                text.append('-');
            }
            text.append(ONE_TIME_LETTERS.charAt(RANDOM.nextInt(ONE_TIME_LETTERS.length())));
        }
        return text.toString();
    }
}

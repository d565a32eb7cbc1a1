package vn.namro.accounts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.namro.audit.Audited;
import vn.namro.audit.DoneBy;

/** What happens to accounts, posts and sessions. */
public sealed interface AccountEvent extends Audited {
    UUID account();

    @Override
    default String subject() {
        return account().toString();
    }

    record AccountMade(DoneBy by, UUID account) implements AccountEvent {}

    record AccountClosed(DoneBy by, UUID account) implements AccountEvent {}

    record AccountReopened(DoneBy by, UUID account) implements AccountEvent {}

    record PostGiven(DoneBy by, UUID account, UUID tenure, UUID post, @Nullable String unit, Role role, LocalDate from)
            implements AccountEvent {
        @Override
        public Map<String, String> particulars() {
            return Map.of("tenure", tenure.toString(), "post", post.toString(), "role", role.name(), "from", from.toString());
        }
    }

    record TenureEnded(DoneBy by, UUID account, UUID tenure, @Nullable String unit, LocalDate lastDay) implements AccountEvent {
        @Override
        public Map<String, String> particulars() {
            return Map.of("tenure", tenure.toString(), "last_day", lastDay.toString());
        }
    }

    /** A one-time password was made; it must be changed at the next sign-in. */
    record PasswordReset(DoneBy by, UUID account) implements AccountEvent {}

    record PasswordChanged(DoneBy by, UUID account) implements AccountEvent {}

    record TokenMade(DoneBy by, UUID account, UUID token, UUID post, @Nullable String unit, Instant expiresAt) implements AccountEvent {
        @Override
        public Map<String, String> particulars() {
            return Map.of("token", token.toString(), "post", post.toString(), "expires_at", expiresAt.toString());
        }
    }

    record TokenEnded(DoneBy by, UUID account, UUID token, @Nullable String unit) implements AccountEvent {
        @Override
        public Map<String, String> particulars() {
            return Map.of("token", token.toString());
        }
    }

    record SignedIn(DoneBy by, UUID account) implements AccountEvent {}

    record SignedOut(DoneBy by, UUID account) implements AccountEvent {}

    /** Wrong passwords came so often that the account has to wait. */
    record SignInPaused(DoneBy by, UUID account) implements AccountEvent {}
}

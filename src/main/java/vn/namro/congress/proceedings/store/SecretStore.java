package vn.namro.congress.proceedings.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.audit.DoneBy;
import vn.namro.audit.Sha;
import vn.namro.congress.delegates.store.BadgeStore;

/** The digests of the secrets by which delegates vote on devices. */
@Repository
public class SecretStore {
    private final JdbcClient jdbc;
    private final BadgeStore badges;

    SecretStore(JdbcClient jdbc, BadgeStore badges) {
        this.jdbc = jdbc;
        this.badges = badges;
    }

    public void add(Map<UUID, String> secrets, DoneBy by, Instant now) {
        var delegates = secrets.keySet().toArray(UUID[]::new);
        var digests = new String[delegates.length];
        for (int i = 0; i < delegates.length; i++) {
            digests[i] = digest(delegates[i], secrets.get(delegates[i]));
        }
        jdbc.sql("""
                INSERT INTO congress.voting_secret (delegate, digest, recorded_at, account)
                SELECT s.delegate, s.digest, :now, :account FROM unnest(:delegates, :digests) AS s(delegate, digest)
                """).param("delegates", delegates).param("digests", digests).param("now", now.atOffset(ZoneOffset.UTC)).param("account", by.account()).update();
    }

    /** Who has this badge and this secret in a congress; a badge or a secret that was replaced opens nothing. */
    public Optional<UUID> delegate(UUID congress, String badge, String secret) {
        return badges.delegate(congress, badge).filter(delegate -> jdbc.sql("SELECT digest FROM congress.voting_secret WHERE delegate = :delegate ORDER BY version DESC LIMIT 1")
                .param("delegate", delegate).query(String.class).optional().filter(digest(delegate, secret)::equals).isPresent());
    }

    private static String digest(UUID delegate, String secret) {
        return Sha.of((delegate + " " + secret).getBytes(StandardCharsets.UTF_8));
    }
}

package vn.namro.accounts.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.accounts.Post;
import vn.namro.accounts.Role;
import vn.namro.accounts.model.Token;
import vn.namro.accounts.model.TokenSecret;

/** Tokens, found by the digest of their secret. */
@Repository
public class TokenStore {
    private static final String TOKENS = """
            SELECT t.id, t.account, t.purpose, t.made_at, t.expires_at, t.ended_at, p.id AS post, p.unit, p.role, p.title
            FROM accounts.token t JOIN accounts.post p ON p.id = t.post
            """;

    private final JdbcClient jdbc;

    TokenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(Token token, TokenSecret secret) {
        jdbc.sql("""
                INSERT INTO accounts.token (id, digest, account, post, purpose, made_at, expires_at)
                VALUES (:id, :digest, :account, :post, :purpose, :madeAt, :expiresAt)
                """).param("id", token.id()).param("digest", secret.digest()).param("account", token.account()).param("post", token.post().id())
                .param("purpose", token.purpose()).param("madeAt", at(token.madeAt())).param("expiresAt", at(token.expiresAt())).update();
    }

    public Optional<Token> find(TokenSecret secret) {
        return jdbc.sql(TOKENS + "WHERE t.digest = :digest").param("digest", secret.digest()).query((row, _) -> token(row)).optional();
    }

    /** The newest first. */
    public List<Token> of(UUID account) {
        return jdbc.sql(TOKENS + "WHERE t.account = :account ORDER BY t.made_at DESC, t.id").param("account", account)
                .query((row, _) -> token(row)).list();
    }

    /** @return whether it was open until now */
    public boolean end(UUID token, Instant at) {
        return jdbc.sql("UPDATE accounts.token SET ended_at = :at WHERE id = :id AND ended_at IS NULL").param("at", at(at)).param("id", token).update() == 1;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Token token(ResultSet row) throws SQLException {
        var post = new Post(row.getObject("post", UUID.class), row.getString("unit"), Role.valueOf(row.getString("role")), row.getString("title"));
        return new Token(row.getObject("id", UUID.class), row.getObject("account", UUID.class), post, row.getString("purpose"),
                instant(row, "made_at"), instant(row, "expires_at"), ended(row));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant ended(ResultSet row) throws SQLException {
        var at = row.getObject("ended_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}

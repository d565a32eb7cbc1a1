package vn.namro.accounts.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.accounts.Persons;
import vn.namro.accounts.Post;
import vn.namro.accounts.Role;
import vn.namro.accounts.model.Account;
import vn.namro.accounts.model.Tenure;

/** Accounts, posts and who holds them. */
@Repository
public class AccountStore implements Persons {
    private static final String TENURES = """
            SELECT t.id, t.account, t.valid_from, t.valid_to, p.id AS post, p.unit, p.role, p.title
            FROM accounts.tenure t JOIN accounts.post p ON p.id = t.post
            """;

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean isEmpty() {
        return jdbc.sql("SELECT NOT EXISTS (SELECT 1 FROM accounts.account)").query(Boolean.class).single();
    }

    public Optional<Account> account(UUID id) {
        return jdbc.sql("SELECT * FROM accounts.account WHERE id = :id").param("id", id).query((row, _) -> account(row)).optional();
    }

    @Override
    public boolean shareName(UUID account, UUID other) {
        return account(account).map(AccountStore::name).equals(account(other).map(AccountStore::name));
    }

    /** Without what two ways of typing one name differ in. */
    private static String name(Account account) {
        return account.name().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    public Optional<Account> bySignInName(String name) {
        return jdbc.sql("SELECT * FROM accounts.account WHERE sign_in_name = :name").param("name", name)
                .query((row, _) -> account(row)).optional();
    }

    /** In Vietnamese order of given names. */
    public List<Account> accounts() {
        return jdbc.sql("""
                SELECT * FROM accounts.account
                ORDER BY given_name COLLATE "vi-x-icu", family_name COLLATE "vi-x-icu", sign_in_name
                """).query((row, _) -> account(row)).list();
    }

    public List<Tenure> tenuresOf(UUID account) {
        return jdbc.sql(TENURES + "WHERE t.account = :account ORDER BY t.valid_from, p.title, t.id").param("account", account)
                .query((row, _) -> tenure(row)).list();
    }

    public List<Tenure> tenures() {
        return jdbc.sql(TENURES + "ORDER BY t.valid_from, p.title, t.id").query((row, _) -> tenure(row)).list();
    }

    public void add(Account account, Instant madeAt) {
        jdbc.sql("""
                INSERT INTO accounts.account (id, sign_in_name, family_name, given_name, password, must_change, made_at)
                VALUES (:id, :signInName, :familyName, :givenName, :password, :mustChange, :madeAt)
                """)
                .param("id", account.id()).param("signInName", account.signInName()).param("familyName", account.familyName())
                .param("givenName", account.givenName()).param("password", account.password()).param("mustChange", account.mustChange())
                .param("madeAt", madeAt.atOffset(ZoneOffset.UTC)).update();
    }

    /** Ends every session of the account. */
    public void setPassword(UUID account, String encoded, boolean mustChange) {
        jdbc.sql("""
                UPDATE accounts.account SET password = :password, must_change = :mustChange, generation = generation + 1 WHERE id = :id
                """).param("password", encoded).param("mustChange", mustChange).param("id", account).update();
    }

    /** Ends every session of the account; null opens it again. */
    public void setClosed(UUID account, @Nullable Instant at) {
        jdbc.sql("UPDATE accounts.account SET closed_at = :at, generation = generation + 1 WHERE id = :id")
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC)).param("id", account).update();
    }

    /** The post with this unit, role and title, made when there is none yet. */
    public Post post(@Nullable String unit, Role role, String title, UUID idIfNew) {
        jdbc.sql("INSERT INTO accounts.post (id, unit, role, title) VALUES (:id, :unit, :role, :title) ON CONFLICT DO NOTHING")
                .param("id", idIfNew).param("unit", unit).param("role", role.name()).param("title", title).update();
        return jdbc.sql("""
                SELECT id AS post, unit, role, title FROM accounts.post
                WHERE unit IS NOT DISTINCT FROM :unit AND role = :role AND title = :title
                """).param("unit", unit).param("role", role.name()).param("title", title).query((row, _) -> post(row)).single();
    }

    public Optional<Post> post(UUID id) {
        return jdbc.sql("SELECT id AS post, unit, role, title FROM accounts.post WHERE id = :id").param("id", id)
                .query((row, _) -> post(row)).optional();
    }

    public void add(Tenure tenure) {
        jdbc.sql("""
                INSERT INTO accounts.tenure (id, post, account, valid_from, valid_to) VALUES (:id, :post, :account, :from, :to)
                """)
                .param("id", tenure.id()).param("post", tenure.post().id()).param("account", tenure.account())
                .param("from", tenure.from()).param("to", tenure.to()).update();
    }

    public void endTenure(UUID tenure, LocalDate lastDay) {
        jdbc.sql("UPDATE accounts.tenure SET valid_to = :lastDay WHERE id = :id").param("lastDay", lastDay).param("id", tenure).update();
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(row.getObject("id", UUID.class), row.getString("sign_in_name"), row.getString("family_name"),
                row.getString("given_name"), row.getString("password"), row.getBoolean("must_change"), row.getInt("generation"),
                row.getObject("closed_at", OffsetDateTime.class) != null);
    }

    private static Tenure tenure(ResultSet row) throws SQLException {
        return new Tenure(row.getObject("id", UUID.class), row.getObject("account", UUID.class), post(row),
                row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class));
    }

    private static Post post(ResultSet row) throws SQLException {
        return new Post(row.getObject("post", UUID.class), row.getString("unit"), Role.valueOf(row.getString("role")), row.getString("title"));
    }
}

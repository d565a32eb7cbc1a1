package vn.namro.congress.delegates.store;

import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.audit.DoneBy;
import vn.namro.congress.delegates.model.Credentials;

/** What the credentials committee knows of each delegate; every version is kept. */
@Repository
public class CredentialsStore {
    private final JdbcClient jdbc;

    CredentialsStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<UUID, Credentials> of(UUID congress) {
        var found = new HashMap<UUID, Credentials>();
        jdbc.sql("""
                SELECT DISTINCT ON (c.delegate) c.* FROM congress.credentials c JOIN congress.delegate d ON d.id = c.delegate
                WHERE d.congress = :congress ORDER BY c.delegate, c.version DESC
                """).param("congress", congress).query((ResultSet row) -> {
                    found.put(row.getObject("delegate", UUID.class), new Credentials(row.getObject("woman", Boolean.class), row.getObject("born", LocalDate.class),
                            row.getObject("party_member", Boolean.class), row.getObject("party_since", LocalDate.class), row.getObject("minority", Boolean.class),
                            row.getString("sector"), row.getString("profession"), row.getString("theory"), row.getString("schooling"),
                            row.getObject("qualified", Boolean.class), row.getString("finding")));
                });
        return found;
    }

    public void add(UUID delegate, Credentials one, DoneBy by, Instant now) {
        jdbc.sql("""
                INSERT INTO congress.credentials (delegate, recorded_at, account, woman, born, party_member, party_since, minority, sector, profession, theory, schooling,
                    qualified, finding)
                VALUES (:delegate, :now, :account, :woman, :born, :member, :since, :minority, :sector, :profession, :theory, :schooling, :qualified, :finding)
                """)
                .param("delegate", delegate).param("now", now.atOffset(ZoneOffset.UTC)).param("account", by.account()).param("woman", one.woman())
                .param("born", one.born()).param("member", one.partyMember()).param("since", one.partySince()).param("minority", one.minority())
                .param("sector", one.sector()).param("profession", one.profession()).param("theory", one.theory()).param("schooling", one.schooling())
                .param("qualified", one.qualified()).param("finding", one.finding()).update();
    }
}

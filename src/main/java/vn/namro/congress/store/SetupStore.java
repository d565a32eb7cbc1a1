package vn.namro.congress.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.audit.DoneBy;
import vn.namro.congress.BallotStyle;
import vn.namro.congress.Election.Candidate;
import vn.namro.congress.Election.Deduction;
import vn.namro.congress.RulePack;
import vn.namro.congress.RulePacks;
import vn.namro.congress.Threshold;
import vn.namro.congress.TieRule;
import vn.namro.congress.VoteBase;
import vn.namro.congress.model.Setup;

/** What was set up before the vote; every version is kept. */
@Repository
public class SetupStore {
    private final JdbcClient jdbc;

    SetupStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return the version */
    public long add(UUID election, Setup setup, DoneBy by, Instant now) {
        var pack = setup.pack();
        long version = jdbc.sql("""
                INSERT INTO congress.setup (election, recorded_at, account, title, body, seats, round, rule_pack, base, threshold, tie, written_rule,
                    style, keepers, convened, illustrative)
                VALUES (:election, :now, :account, :title, :body, :seats, :round, :pack, :base, :threshold, :tie, :written, :style, :keepers, :convened,
                    :illustrative)
                RETURNING version
                """)
                .param("election", election).param("now", now.atOffset(ZoneOffset.UTC)).param("account", by.account()).param("title", setup.title())
                .param("body", setup.body()).param("seats", setup.seats()).param("round", setup.round()).param("pack", pack.name())
                .param("base", pack.base().code()).param("threshold", pack.threshold().code()).param("tie", pack.tie().code())
                .param("written", setup.writtenRule()).param("style", setup.style().code()).param("keepers", setup.keepers())
                .param("convened", setup.convened()).param("illustrative", setup.illustrative()).query(Long.class).single();
        for (int place = 0; place < setup.deductions().size(); place++) {
            var deduction = setup.deductions().get(place);
            jdbc.sql("INSERT INTO congress.deduction (setup, place, reason, count) VALUES (:setup, :place, :reason, :count)").param("setup", version)
                    .param("place", place).param("reason", deduction.reason()).param("count", deduction.count()).update();
        }
        for (int place = 0; place < setup.candidates().size(); place++) {
            var candidate = setup.candidates().get(place);
            jdbc.sql("INSERT INTO congress.candidate (setup, place, id, name, born) VALUES (:setup, :place, :id, :name, :born)").param("setup", version)
                    .param("place", place).param("id", candidate.id()).param("name", candidate.name()).param("born", candidate.born()).update();
        }
        return version;
    }

    public Optional<Setup> newest(UUID election) {
        return jdbc.sql("SELECT * FROM congress.setup WHERE election = :election ORDER BY version DESC LIMIT 1").param("election", election)
                .query((row, _) -> head(row)).optional().map(this::whole);
    }

    private record Head(long version, Setup setup) {}

    private static Head head(ResultSet row) throws SQLException {
        return new Head(row.getLong("version"), new Setup(row.getString("title"), row.getString("body"), row.getLong("seats"), row.getLong("round"),
                pack(row.getString("rule_pack"), row), row.getString("written_rule"), BallotStyle.parse(row.getString("style")).orElseThrow(),
                row.getInt("keepers"), row.getLong("convened"), List.of(), List.of(), row.getBoolean("illustrative")));
    }

    private static RulePack pack(@Nullable String name, ResultSet row) throws SQLException {
        return name != null ? RulePacks.named(name).orElseThrow()
                : RulePack.inline(VoteBase.parse(row.getString("base")).orElseThrow(), Threshold.parse(row.getString("threshold")).orElseThrow(),
                        TieRule.parse(row.getString("tie")).orElseThrow());
    }

    private Setup whole(Head head) {
        var deductions = jdbc.sql("SELECT reason, count FROM congress.deduction WHERE setup = :setup ORDER BY place").param("setup", head.version())
                .query((row, _) -> new Deduction(row.getString("reason"), row.getLong("count"))).list();
        var candidates = jdbc.sql("SELECT id, name, born FROM congress.candidate WHERE setup = :setup ORDER BY place").param("setup", head.version())
                .query((row, _) -> new Candidate(row.getString("id"), row.getString("name"), row.getString("born"))).list();
        var setup = head.setup();
        return new Setup(setup.title(), setup.body(), setup.seats(), setup.round(), setup.pack(), setup.writtenRule(), setup.style(), setup.keepers(),
                setup.convened(), deductions, candidates, setup.illustrative());
    }
}

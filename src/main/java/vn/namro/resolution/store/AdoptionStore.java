package vn.namro.resolution.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** By which poll a resolution came into force. */
@Repository
public class AdoptionStore {
    private final JdbcClient jdbc;

    AdoptionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(String term, UUID congress, UUID poll, LocalDate day, Instant now) {
        jdbc.sql("INSERT INTO resolution.adoption (term, recorded_at, congress, poll, day) VALUES (:term, :now, :congress, :poll, :day)").param("term", term)
                .param("now", now.atOffset(ZoneOffset.UTC)).param("congress", congress).param("poll", poll).param("day", day).update();
    }

    /** The day on which the resolution of a term was adopted by a poll. */
    public Optional<LocalDate> day(String term) {
        return jdbc.sql("SELECT day FROM resolution.adoption WHERE term = :term").param("term", term).query(LocalDate.class).optional();
    }
}

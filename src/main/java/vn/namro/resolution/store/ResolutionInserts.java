package vn.namro.resolution.store;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.namro.measure.Goal;
import vn.namro.organisation.Unit;
import vn.namro.resolution.Amendment;
import vn.namro.resolution.Breakthrough;
import vn.namro.resolution.Clause;
import vn.namro.resolution.Correction;
import vn.namro.resolution.Resolution;
import vn.namro.resolution.Resolutions;
import vn.namro.resolution.Share;
import vn.namro.resolution.Target;
import vn.namro.resolution.TermOfOffice;

/** From records to rows. */
final class ResolutionInserts {
    private static final int BATCH = 1_000;

    private final JdbcTemplate batches;

    ResolutionInserts(JdbcTemplate batches) {
        this.batches = batches;
    }

    void add(Fact fact, Resolutions.Rows rows) {
        insert(fact, "term_of_office", "organisation, congress, first_day, last_day, first_year, last_year, calendar, style, illustrative",
                rows.terms(), ResolutionInserts::term);
        insert(fact, "unit", "code, valid_from, name, kind, sector, parent, valid_to, successors, members", rows.units(), ResolutionInserts::unit);
        insert(fact, "resolution", "number, day, title, organisation", rows.resolutions(), ResolutionInserts::resolution);
        insert(fact, "clause", "code, parent, heading, content", rows.clauses(), ResolutionInserts::clause);
        insert(fact, "breakthrough", "code, title, content", rows.breakthroughs(), ResolutionInserts::breakthrough);
        insert(fact, "target", """
                code, title, part_of, clause, breakthrough, metric, unit_of_measure, comparison, value, value_to, time, every, within,
                base, base_value, across, tolerance, min_coverage""", rows.targets(), ResolutionInserts::target);
        insert(fact, "share", "target, unit, comparison, value, value_to, base_value, compares_as_target", rows.shares(), ResolutionInserts::share);
    }

    /**
     * What the rows of one recording have in common.
     *
     * @param amendments what made the rows of a target, by its code
     * @param correction what made the others, null for none
     */
    record Fact(String term, OffsetDateTime recordedAt, boolean withdrawn, Map<String, UUID> amendments, @Nullable UUID correction) {
        @Nullable String madeBy(Object record) {
            var by = switch (record) {
                case Target target -> amendments.get(target.code());
                case Share share -> amendments.get(share.target());
                default -> correction;
            };
            return by == null ? null : by.toString();
        }
    }

    void amendments(String term, List<Amendment> amendments) {
        batches.batchUpdate("""
                INSERT INTO resolution.amendment (id, recorded_at, term, target, number, day, body, in_force_from, reason, withdraws)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, amendments.stream().map(one -> {
            var decision = one.decision();
            return row(one.id(), one.recordedAt().atOffset(ZoneOffset.UTC), term, one.target(), decision == null ? null : decision.number(),
                    decision == null ? null : decision.day(), decision == null ? null : decision.body(),
                    decision == null ? null : decision.from(), one.reason(), one.withdraws()).toArray();
        }).toList());
    }

    void correction(String term, Correction one) {
        var decision = one.decision();
        batches.update("""
                INSERT INTO resolution.correction (id, recorded_at, term, kind, code, number, day, body, in_force_from, reason)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, one.id(), one.recordedAt().atOffset(ZoneOffset.UTC), term, one.kind().name(), one.code(), decision == null ? null : decision.number(),
                decision == null ? null : decision.day(), decision == null ? null : decision.body(), decision == null ? null : decision.from(), one.reason());
    }

    private <T> void insert(Fact fact, String table, String columns, List<T> records, Function<T, List<@Nullable Object>> values) {
        var marks = String.join(", ", Collections.nCopies(4 + columns.split(",").length, "?"));
        var rows = records.stream().map(record -> {
            var row = new ArrayList<@Nullable Object>();
            row.add(fact.term());
            row.add(fact.recordedAt());
            row.add(fact.withdrawn());
            row.add(fact.madeBy(record));
            row.addAll(values.apply(record));
            return row.toArray();
        }).toList();
        for (int from = 0; from < rows.size(); from += BATCH) {
            batches.batchUpdate("INSERT INTO resolution.%s (term, recorded_at, withdrawn, decision, %s) VALUES (%s)".formatted(table, columns, marks),
                    rows.subList(from, Math.min(rows.size(), from + BATCH)));
        }
    }

    private static List<@Nullable Object> term(TermOfOffice term) {
        return row(term.organisation(), term.congress(), term.from(), term.to(), term.firstYear(), term.lastYear(),
                name(term.calendar()), name(term.style()), term.givenIllustrative());
    }

    private static List<@Nullable Object> unit(Unit unit) {
        return row(unit.code(), unit.validFrom(), unit.name(), unit.kind(), unit.sector(), unit.parent(), unit.validTo(),
                unit.successors().toArray(String[]::new), unit.members());
    }

    private static List<@Nullable Object> resolution(Resolution resolution) {
        return row(resolution.number(), resolution.date(), resolution.title(), resolution.organisation());
    }

    private static List<@Nullable Object> clause(Clause clause) {
        return row(clause.code(), clause.parent(), clause.heading(), clause.text());
    }

    private static List<@Nullable Object> breakthrough(Breakthrough breakthrough) {
        return row(breakthrough.code(), breakthrough.title(), breakthrough.text());
    }

    private static List<@Nullable Object> target(Target target) {
        var goal = target.goal();
        return row(target.code(), target.title(), target.partOf(), target.clause(), target.breakthrough(), name(target.metric()),
                target.unitOfMeasure(), comparison(goal), goal == null ? null : goal.value(), goal == null ? null : goal.valueTo(),
                name(target.time()), name(target.givenEvery()), name(target.within()), name(target.givenBase()), target.baseValue(),
                name(target.across()), target.tolerance(), target.givenMinCoverage());
    }

    private static List<@Nullable Object> share(Share share) {
        var goal = share.goal();
        return row(share.target(), share.unit(), comparison(goal), goal == null ? null : goal.value(),
                goal == null ? null : goal.valueTo(), share.baseValue(), share.comparesAsTarget());
    }

    private static @Nullable String comparison(@Nullable Goal goal) {
        return goal == null ? null : goal.comparison().name();
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
        return Collections.unmodifiableList(java.util.Arrays.asList(values));
    }
}

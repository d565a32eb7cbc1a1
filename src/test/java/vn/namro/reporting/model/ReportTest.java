package vn.namro.reporting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.namro.calendar.Period;
import vn.namro.measure.Comparison;
import vn.namro.measure.Goal;
import vn.namro.measure.Metric;
import vn.namro.reporting.NewActual;
import vn.namro.reporting.RecordedAt;
import vn.namro.resolution.Across;
import vn.namro.resolution.Target;
import vn.namro.resolution.TimeRule;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;

/** A report against a small model of its own that knows only which number each figure shows and whose turn it is. */
class ReportTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2024, 3, 31);
    private static final List<String> CODES = List.of("CT1", "CT2", "CT3");

    private final List<Recorded> rows = new ArrayList<>();
    private long second = 1_700_000_000;

    @Test
    void aFigureCountsOnlyOnceItIsConfirmedAndStaysUntilItsCorrectionIs() {
        var clerk = UUID.randomUUID();
        var above = new Answerer(UUID.randomUUID(), "Chuyên viên Văn phòng", true);
        record(report().submit(Map.of("CT1", entry(5, "")), LAST_DAY, "Cán bộ"), clerk);
        assertThat(standing("CT1")).isNull();
        record(report().giveBack(Set.of("CT1"), "Thiếu tháng 3", above), above.account());
        assertThat(report().state(false)).isEqualTo(ReportState.RETURNED);
        record(report().submit(Map.of("CT1", entry(6, "")), LAST_DAY, "Cán bộ"), clerk);
        record(report().confirm(Set.of("CT1"), above), above.account());
        assertThat(standing("CT1")).isEqualTo(6);
        record(report().submit(Map.of("CT1", entry(7, "Sót một trường hợp")), LAST_DAY, "Cán bộ"), clerk);
        assertThat(standing("CT1")).isEqualTo(6);
        record(report().confirm(Set.of("CT1"), above), above.account());
        assertThat(standing("CT1")).isEqualTo(7);
        assertThat(report().state(false)).isEqualTo(ReportState.PARTLY);
    }

    @Test
    void everyBrokenRuleIsSaidAtOnce() {
        var clerk = new Answerer(UUID.randomUUID(), "Cán bộ", false);
        record(report().submit(Map.of("CT1", entry(5, "")), LAST_DAY, "Cán bộ"), clerk.account());
        assertThat(codes(report().submit(Map.of("CT1", entry(-5, "x".repeat(501)), "khong-co", entry(1, "")), LAST_DAY.minusDays(1), "Cán bộ")))
                .containsExactlyInAnyOrder("S2", "S3", "A13", "S7", "S1");
        assertThat(codes(report().confirm(Set.of("CT1", "CT2"), clerk))).containsExactlyInAnyOrder("C4", "C1", "C3");
        assertThat(codes(report().giveBack(Set.of(), " ", clerk))).containsExactlyInAnyOrder("C4", "C2", "C5");
        assertThat(codes(report().submit(Map.of(), LAST_DAY, "Cán bộ"))).containsExactly("S5");
    }

    @Test
    void aCorrectionSaysWhyAndChangesTheFigure() {
        var above = new Answerer(UUID.randomUUID(), "Chuyên viên Văn phòng", true);
        record(report().submit(Map.of("CT1", entry(5, "")), LAST_DAY, "Cán bộ"), UUID.randomUUID());
        record(report().confirm(Set.of("CT1"), above), above.account());
        assertThat(codes(report().submit(Map.of("CT1", entry(5, "")), LAST_DAY, "Cán bộ"))).containsExactlyInAnyOrder("S4", "S6");
    }

    /** What the other model keeps of one figure. */
    private static final class Kept {
        @Nullable Integer counts;
        @Nullable Integer waits;
        @Nullable UUID from;
    }

    @Test
    void whateverPeopleDoTheReportGoesAsTheOtherModelSays() {
        long seed = 20260801;
        var random = new Random(seed);
        int done = 0;
        int refused = 0;
        for (var round : java.util.stream.IntStream.range(0, 300).boxed().toList()) {
            rows.clear();
            var people = List.of(UUID.randomUUID(), UUID.randomUUID());
            var other = new HashMap<String, Kept>();
            CODES.forEach(code -> other.put(code, new Kept()));
            for (var step : java.util.stream.IntStream.range(0, 25).boxed().toList()) {
                var person = people.get(random.nextInt(2));
                var chosen = CODES.stream().filter(_ -> random.nextInt(3) > 0).collect(Collectors.toCollection(TreeSet::new));
                var number = random.nextInt(4);
                var words = random.nextInt(4) == 0 ? "" : "Lý do";
                boolean above = random.nextInt(8) > 0;
                var answerer = new Answerer(person, "Văn phòng", above);
                var verb = random.nextInt(3);
                var outcome = switch (verb) {
                    case 0 -> report().submit(chosen.stream().collect(Collectors.toMap(code -> code, _ -> entry(number, words))), LAST_DAY, "Cán bộ");
                    case 1 -> report().confirm(chosen, answerer);
                    default -> report().giveBack(chosen, words, answerer);
                };
                boolean allowed = !chosen.isEmpty() && (verb == 0 || above) && (verb != 2 || !words.isEmpty()) && chosen.stream().map(other::get).allMatch(kept ->
                        verb == 0 ? kept.waits == null && (kept.counts == null || (kept.counts != number && !words.isEmpty()))
                                : kept.waits != null && (verb == 2 || !person.equals(kept.from)));
                assertThat(outcome instanceof Outcome.Done<?>).as("seed %d, round %d, step %d", seed, round, step).isEqualTo(allowed);
                if (allowed) {
                    done++;
                    record(outcome, person);
                    chosen.stream().map(other::get).forEach(kept -> {
                        if (verb == 1) {
                            kept.counts = kept.waits;
                        }
                        kept.waits = verb == 0 ? (Integer) number : null;
                        kept.from = verb == 0 ? person : null;
                    });
                } else {
                    refused++;
                }
                other.forEach((code, kept) -> {
                    assertThat(standing(code)).as("seed %d, round %d, step %d, %s", seed, round, step, code).isEqualTo(kept.counts);
                    assertThat(report().cell(code).orElseThrow().isOpen()).isEqualTo(kept.waits == null);
                });
            }
        }
        assertThat(done).isGreaterThan(500);
        assertThat(refused).isGreaterThan(500);
    }


    private Report report() {
        var cells = CODES.stream().map(code -> Cell.of(target(code), rows.stream().filter(one -> one.row().target().equals(code)).toList())).toList();
        return new Report("01", Period.parse("2024-Q1").orElseThrow(), LAST_DAY, cells);
    }

    private @Nullable Integer standing(String code) {
        var standing = report().cell(code).orElseThrow().standing();
        return standing == null || standing.value() == null ? null : standing.value().intValueExact();
    }

    private void record(Outcome<List<NewActual>> outcome, UUID account) {
        ((Outcome.Done<List<NewActual>>) outcome).value().forEach(row -> rows.add(new Recorded(row.recordedAt(RecordedAt.of(Instant.ofEpochSecond(second++))), account)));
    }

    private static List<String> codes(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).breaches().stream().map(Breach::rule).map(vn.namro.rule.Rule::code).toList();
    }

    private static Entry entry(int value, String note) {
        return new Entry(BigDecimal.valueOf(value), null, null, note);
    }

    static Target target(String code) {
        return new Target(code, "Chỉ tiêu " + code, null, null, null, Metric.COUNT, null, Goal.of(Comparison.AT_LEAST, BigDecimal.TEN), TimeRule.CUMULATIVE,
                vn.namro.calendar.PeriodLength.QUARTER, null, null, null, Across.SUM, null, null);
    }
}

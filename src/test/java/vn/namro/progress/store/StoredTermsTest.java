package vn.namro.progress.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.NoSuchElementException;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.namro.ExampleTerms;
import vn.namro.MovableClock;
import vn.namro.ServerTest;
import vn.namro.audit.DoneBy;
import vn.namro.calendar.OfficeTime;
import vn.namro.exchange.action.ImportTerm;
import vn.namro.measure.Metric;
import vn.namro.progress.TermJudgement;
import vn.namro.progress.Terms;
import vn.namro.reporting.Actual;
import vn.namro.reporting.ActualStatus;
import vn.namro.reporting.NewActual;
import vn.namro.reporting.action.RecordActual;
import vn.namro.rule.Outcome;

@ServerTest
class StoredTermsTest {
    @Autowired
    private ImportTerm importTerm;
    @Autowired
    private RecordActual recordActual;
    @Autowired
    private Terms terms;
    @Autowired
    private MovableClock clock;
    @Autowired
    private TransactionTemplate transactions;
    @TempDir
    private Path temporary;
    private String term = "";

    @BeforeEach
    void aTerm() {
        term = ExampleTerms.copy("khoi-co-quan-xii", temporary.resolve("in"));
        importTerm.run(ExampleTerms.read(temporary.resolve("in")), DoneBy.THE_PROGRAM);
    }

    @AfterEach
    void theClockGoesBack() {
        clock.ahead(Duration.ZERO);
    }

    @Test
    void aPastDayShowsNoLaterFigure() {
        for (var day = LocalDate.of(2015, 8, 1); day.isBefore(LocalDate.of(2021, 1, 1)); day = day.plusDays(97)) {
            var end = OfficeTime.endOf(day);
            var all = terms.latest(term).orElseThrow().actuals();
            assertThat(terms.known(term, day).orElseThrow().actuals()).as("%s", day)
                    .hasSameElementsAs(all.stream().filter(row -> row.recordedAt().instant().isBefore(end)).toList());
        }
    }

    @Test
    void aTermIsKnownFromTheDayOfItsResolution() {
        assertThat(terms.known(term, LocalDate.of(2015, 7, 31))).isEmpty();
        assertThat(terms.known(term, LocalDate.of(2015, 8, 1))).isPresent();
        assertThatThrownBy(() -> terms.judgement(term, LocalDate.of(2015, 7, 31))).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> terms.latestDay("khong-co")).isInstanceOf(NoSuchElementException.class);
        assertThat(terms.all()).anyMatch(one -> one.code().equals(term));
    }

    @Test
    void everyPastDayIsJudgedAsItWasOnThatDay() {
        long seed = 41;
        var random = new Random(seed);
        var onTheDay = new LinkedHashMap<LocalDate, TermJudgement>();
        for (int step = 0; step < 40; step++) {
            for (int figures = random.nextInt(4); figures > 0; figures--) {
                addAny(random);
            }
            var today = OfficeTime.dayOf(clock.instant());
            onTheDay.put(today, terms.judgement(term, today));
            clock.ahead(Duration.between(Instant.now(), clock.instant()).plusHours(24 + random.nextInt(72)));
        }
        assertThat(onTheDay.values().stream().distinct()).as("seed %d", seed).hasSizeGreaterThan(10);
        onTheDay.forEach((day, judgement) -> assertThat(terms.judgement(term, day)).as("seed %d, %s", seed, day).isEqualTo(judgement));
    }

    @Test
    void aNewFigureIsSeenAtOnceByWhoeverAsks() {
        var today = OfficeTime.dayOf(clock.instant());
        var before = terms.judgement(term, today);
        assertThat(terms.judgement(term, today)).isSameAs(before);
        var records = terms.latest(term).orElseThrow();
        record(records.actuals().getFirst(), new BigDecimal("1"));
        assertThat(terms.latest(term).orElseThrow().actuals()).hasSize(records.actuals().size() + 1);
        assertThat(terms.latestDay(term)).isEqualTo(today);
        assertThat(terms.judgement(term, today)).isNotSameAs(before);
    }

    @Test
    void whatIsTakenBackWasNeverThere() {
        var before = terms.latest(term).orElseThrow();
        transactions.executeWithoutResult(status -> {
            record(before.actuals().getFirst(), new BigDecimal("1"));
            terms.latest(term);
            status.setRollbackOnly();
        });
        assertThat(terms.latest(term).orElseThrow().actuals()).hasSize(before.actuals().size());
        record(before.actuals().getFirst(), new BigDecimal("1"));
        assertThat(terms.latest(term).orElseThrow().actuals()).hasSize(before.actuals().size() + 1);
    }

    private void addAny(Random random) {
        var actuals = terms.latest(term).orElseThrow().actuals();
        record(actuals.get(random.nextInt(actuals.size())), BigDecimal.valueOf(random.nextInt(30)));
    }

    /** Another figure in the place of one that is there. */
    private void record(Actual instead, BigDecimal figure) {
        var metric = terms.latest(term).orElseThrow().targets().stream().filter(target -> target.code().equals(instead.target()))
                .findFirst().orElseThrow().metric();
        boolean ratio = metric == Metric.RATIO;
        var value = metric == Metric.YES_NO ? figure.min(BigDecimal.ONE) : figure;
        var wanted = new NewActual(instead.target(), instead.unit(), instead.period(), ratio ? null : value, ratio ? value : null,
                ratio ? new BigDecimal("30") : null, ActualStatus.CONFIRMED, "Văn phòng", null);
        assertThat(recordActual.record(term, wanted, DoneBy.THE_PROGRAM)).isInstanceOf(Outcome.Done.class);
    }
}

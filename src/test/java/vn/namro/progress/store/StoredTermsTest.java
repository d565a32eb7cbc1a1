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
import vn.namro.measure.Goal;
import vn.namro.measure.Metric;
import vn.namro.progress.Judges;
import vn.namro.progress.TermJudgement;
import vn.namro.progress.Terms;
import vn.namro.reporting.Actual;
import vn.namro.reporting.ActualStatus;
import vn.namro.reporting.NewActual;
import vn.namro.reporting.action.RecordActual;
import vn.namro.resolution.Amendment;
import vn.namro.resolution.Resolutions;
import vn.namro.resolution.Target;
import vn.namro.resolution.action.AmendTarget;
import vn.namro.resolution.action.WithdrawTarget;
import vn.namro.resolution.model.Basis;
import vn.namro.rule.Outcome;

@ServerTest
class StoredTermsTest {
    @Autowired
    private ImportTerm importTerm;
    @Autowired
    private RecordActual recordActual;
    @Autowired
    private AmendTarget amendTarget;
    @Autowired
    private WithdrawTarget withdrawTarget;
    @Autowired
    private Resolutions resolutions;
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
        var withdrawn = new LinkedHashMap<LocalDate, Integer>();
        for (int step = 0; step < 40; step++) {
            for (int figures = random.nextInt(4); figures > 0; figures--) {
                addAny(random);
            }
            if (random.nextInt(3) == 0) {
                changeAny(random);
            }
            var today = OfficeTime.dayOf(clock.instant());
            onTheDay.put(today, terms.judgement(term, today));
            withdrawn.put(today, terms.amendments(term, today).withdrawals().size());
            clock.ahead(Duration.between(Instant.now(), clock.instant()).plusHours(24 + random.nextInt(72)));
        }
        assertThat(onTheDay.values().stream().distinct()).as("seed %d", seed).hasSizeGreaterThan(10);
        onTheDay.forEach((day, judgement) -> assertThat(terms.judgement(term, day)).as("seed %d, %s", seed, day).isEqualTo(judgement));
        withdrawn.forEach((day, count) -> assertThat(terms.amendments(term, day).withdrawals()).as("seed %d, %s", seed, day).hasSize(count));
        assertThat(terms.amendments(term, OfficeTime.dayOf(clock.instant())).all()).as("seed %d", seed).hasSizeGreaterThan(3)
                .anyMatch(Amendment::withdraws).anyMatch(one -> one.decision() == null).anyMatch(one -> one.decision() != null && !one.withdraws());
    }

    @Test
    void aReviewIsJudgedOnceUntilSomethingNewIsRecorded() {
        var day = LocalDate.of(2018, 6, 30);
        var first = terms.latest(term, day).orElseThrow();
        assertThat(first.judgement()).isEqualTo(Judges.judge(terms.latest(term).orElseThrow(), day));
        assertThat(terms.latest(term, day).orElseThrow()).isSameAs(first);
        addAny(new Random(7));
        assertThat(terms.latest(term, day).orElseThrow().records().actuals()).hasSize(first.records().actuals().size() + 1);
        assertThat(terms.latest("khong-co", day)).isEmpty();
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

    /** A goal moved by decision, a title put right, or now and then a target withdrawn. */
    private void changeAny(Random random) {
        var records = terms.latest(term).orElseThrow();
        var today = OfficeTime.dayOf(clock.instant());
        var whole = records.targets().stream().filter(target -> target.metric() != Metric.COMPOUND && target.partOf() == null && target.goal() != null
                && target.goal().value() != null).toList();
        var target = whole.get(random.nextInt(whole.size()));
        var decision = new Basis(Basis.Kind.DECISION, random.nextInt(1_000_000) + "-QĐ/ĐU", today.minusDays(2), "Ban Chấp hành", today, "Điều kiện thay đổi");
        boolean decided = terms.amendments(term, today).deciding(target.code()).isPresent();
        long seen = resolutions.seen(term, target.code());
        if (whole.size() > 4 && random.nextInt(4) == 0) {
            assertThat(withdrawTarget.run(DoneBy.THE_PROGRAM, term, seen, target.code(), decision)).isInstanceOf(Outcome.Done.class);
            return;
        }
        boolean correction = !decided && random.nextInt(3) == 0;
        var goal = correction ? target.goal() : new Goal(target.goal().comparison(), BigDecimal.valueOf(1 + random.nextInt(200)), null);
        var wanted = new Target(target.code(), target.title() + (correction ? "*" : ""), target.partOf(), target.clause(), target.breakthrough(),
                target.metric(), target.unitOfMeasure(), goal, target.time(), target.givenEvery(), target.within(), target.givenBase(), target.baseValue(),
                target.across(), target.tolerance(), target.givenMinCoverage());
        var basis = correction ? new Basis(Basis.Kind.CORRECTION, "", null, "", null, "Nhập sai tên") : decision;
        var shares = records.shares().stream().filter(share -> share.target().equals(target.code())).toList();
        assertThat(amendTarget.run(DoneBy.THE_PROGRAM, term, seen, wanted, shares, basis)).isInstanceOf(Outcome.Done.class);
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

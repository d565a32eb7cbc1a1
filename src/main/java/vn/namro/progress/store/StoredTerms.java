package vn.namro.progress.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.namro.audit.AuditTrail;
import vn.namro.calendar.OfficeTime;
import vn.namro.progress.JudgedRecords;
import vn.namro.progress.Judges;
import vn.namro.progress.TermJudgement;
import vn.namro.progress.TermRecords;
import vn.namro.progress.Terms;
import vn.namro.reporting.Actual;
import vn.namro.reporting.Actuals;
import vn.namro.resolution.Amendments;
import vn.namro.resolution.Correction;
import vn.namro.resolution.Resolutions;
import vn.namro.resolution.TargetVersion;
import vn.namro.resolution.TermOfOffice;

/**
 * Loads, judges and remembers. What is remembered holds while the trail has no newer entry about the term: every fact about
 * a term enters the trail under the term's code, and entries follow each other in the order in which they are committed.
 * Only what is committed is read, so that nothing is remembered that may still be taken back.
 */
@Component
class StoredTerms implements Terms {
    /** Later than anything is recorded, and within what a database holds. */
    private static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");
    private static final int RECORDS = 4;
    private static final int JUDGEMENTS = 24;

    /** @param day null for all that is recorded */
    private record Question(String term, @Nullable LocalDate day, long version) {}

    private final Resolutions resolutions;
    private final Actuals actuals;
    private final AuditTrail trail;
    private final TransactionTemplate snapshot;
    private final Memory<Question, Optional<TermRecords>> records = new Memory<>(RECORDS);
    private final Memory<Question, TermJudgement> judgements = new Memory<>(JUDGEMENTS);
    /** Each holds records, so no more of them are kept than of records. */
    private final Memory<Question, Optional<JudgedRecords>> latest = new Memory<>(RECORDS);

    StoredTerms(Resolutions resolutions, Actuals actuals, AuditTrail trail, PlatformTransactionManager transactions) {
        this.resolutions = resolutions;
        this.actuals = actuals;
        this.trail = trail;
        snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public List<TermOfOffice> all() {
        return resolutions.terms();
    }

    @Override
    public Optional<TermRecords> known(String term, LocalDate day) {
        return records(new Question(term, day, version(term)));
    }

    @Override
    public List<TargetVersion> versions(String term, String target, LocalDate day) {
        return committed(() -> resolutions.versions(term, target, OfficeTime.endOf(day)));
    }

    @Override
    public Amendments amendments(String term, LocalDate day) {
        return committed(() -> resolutions.amendments(term, OfficeTime.endOf(day)));
    }

    @Override
    public List<Correction> corrections(String term, LocalDate day) {
        return committed(() -> resolutions.corrections(term, OfficeTime.endOf(day)));
    }

    @Override
    public Optional<TermRecords> latest(String term) {
        return records(new Question(term, null, version(term)));
    }

    @Override
    public TermJudgement judgement(String term, LocalDate asOf) {
        var question = new Question(term, asOf, version(term));
        return judgements.of(question, () -> Judges.judge(records(question).orElseThrow(() -> unknown(term)), asOf));
    }

    @Override
    public Optional<JudgedRecords> latest(String term, LocalDate asOf) {
        long version = version(term);
        return latest.of(new Question(term, asOf, version), () -> records(new Question(term, null, version))
                .map(records -> new JudgedRecords(records, Judges.judge(records, asOf))));
    }

    @Override
    public List<Actual> reported(String term, String target, LocalDate day) {
        return committed(() -> actuals.knownBefore(term, OfficeTime.endOf(day))).stream().filter(row -> row.target().equals(target)).toList();
    }

    @Override
    public Optional<JudgedRecords> known(String term, LocalDate known, LocalDate asOf) {
        return known(term, known).map(records -> new JudgedRecords(records, Judges.judge(records, asOf)));
    }

    @Override
    public LocalDate latestDay(String term) {
        return latestDay(term, EVER);
    }

    @Override
    public LocalDate latestDay(String term, LocalDate known) {
        return latestDay(term, OfficeTime.endOf(known));
    }

    private LocalDate latestDay(String term, Instant until) {
        return committed(() -> later(lastJudged(term), actuals.lastRecorded(term, until)));
    }

    @Override
    public LocalDate lastChange(String term) {
        return committed(() -> later(later(lastJudged(term), actuals.lastRecorded(term, EVER)), resolutions.lastRecorded(term)));
    }

    private LocalDate lastJudged(String term) {
        return resolutions.terms().stream().filter(one -> one.code().equals(term)).findFirst().orElseThrow(() -> unknown(term)).lastJudgedDay();
    }

    private static LocalDate later(LocalDate day, Optional<Instant> other) {
        return other.map(OfficeTime::dayOf).filter(day::isBefore).orElse(day);
    }

    private Optional<TermRecords> records(Question question) {
        return records.of(question, () -> committed(() -> load(question.term(), question.day())));
    }

    private Optional<TermRecords> load(String term, @Nullable LocalDate day) {
        var until = day == null ? null : OfficeTime.endOf(day);
        return (until == null ? resolutions.now(term) : resolutions.knownBefore(term, until))
                .map(resolved -> TermRecords.of(resolved, until == null ? actuals.of(term) : actuals.knownBefore(term, until)));
    }

    private long version(String term) {
        return committed(() -> trail.newest(term));
    }

    private <T> T committed(Supplier<T> read) {
        return Objects.requireNonNull(snapshot.execute(_ -> read.get()));
    }

    private static NoSuchElementException unknown(String term) {
        return new NoSuchElementException("term " + term);
    }
}

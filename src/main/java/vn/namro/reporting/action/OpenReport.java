package vn.namro.reporting.action;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.namro.language.CodeOrder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.calendar.Period;
import vn.namro.reporting.Actual;
import vn.namro.reporting.model.Cell;
import vn.namro.reporting.model.Draft;
import vn.namro.reporting.model.Heading;
import vn.namro.reporting.model.Owed;
import vn.namro.reporting.model.Recorded;
import vn.namro.reporting.model.Report;
import vn.namro.reporting.model.Schedule;
import vn.namro.reporting.model.Thresholds;
import vn.namro.reporting.store.KindStore;
import vn.namro.reporting.store.LevelStore;
import vn.namro.reporting.store.ReportNarratives;
import vn.namro.reporting.store.QuestionStore;
import vn.namro.reporting.store.ReportStore;
import vn.namro.reporting.store.ReportStore.Address;
import vn.namro.resolution.Resolutions;
import vn.namro.resolution.Resolved;
import vn.namro.resolution.Target;

/** Reads a report as it stands: what is owed, what was handed in, what is being typed. */
@Component
public class OpenReport {
    /**
     * A report with what belongs to it.
     *
     * @param seen grows with everything that happens to the report, and tells whoever comes back whether something did
     * @param closedBy the level that has closed the period, null when none has
     * @param handedIn what was written beside the figures and handed in, and {@code written} what is being typed
     * @param rows every row of the report and of the periods of the same length before it with which it is compared
     */
    public record Opened(Address address, Resolved resolved, Report report, long seen, Map<String, Draft> drafts, List<Recorded> rows,
            Thresholds thresholds, Schedule schedule, @Nullable String closedBy, Map<Heading, String> handedIn, Map<Heading, String> written) {

        /** A report of which nothing was typed or handed in yet, beside the rows of earlier periods. */
        public static Opened untouched(Resolved resolved, String unit, Period period, List<Target> owed, List<Recorded> earlier, Thresholds thresholds, Schedule schedule) {
            return opened(resolved, new Address(resolved.term().code(), unit, period), owed, 0, List.of(), earlier, thresholds, schedule, List.of(), Map.of(), Map.of());
        }

        /** What is written under each heading: as it is being typed, else as it was handed in. */
        public Map<Heading, String> narrative() {
            var all = new EnumMap<Heading, String>(Heading.class);
            all.putAll(handedIn);
            all.putAll(written);
            return all;
        }

        /** The first day on which it may be handed in. */
        public LocalDate opens() {
            return schedule.opens(targets(), address.unit(), address.period());
        }

        /** The first closing day of its figures; null when there is none. */
        public @Nullable LocalDate closes() {
            return schedule.closes(targets(), address.unit(), address.period());
        }

        private List<Target> targets() {
            return report.cells().stream().map(Cell::target).toList();
        }

        /** The confirmed figures of the periods before, the newest first; only the period just before where {@code count} is 1. */
        public List<Actual> earlier(Target target, int count) {
            return Stream.iterate(report.period().before(), Period::before).limit(count)
                    .map(period -> Cell.of(target, rows.stream().filter(one -> one.row().target().equals(target.code())
                            && one.row().period().equals(period)).toList()).standing()).filter(Objects::nonNull).toList();
        }
    }

    private final Resolutions resolutions;
    private final ReportStore store;
    private final QuestionStore questionStore;
    private final KindStore kindStore;
    private final LevelStore levelStore;
    private final ReportNarratives narratives;

    OpenReport(Resolutions resolutions, ReportStore store, QuestionStore questionStore, KindStore kindStore, LevelStore levelStore,
            ReportNarratives narratives) {
        this.narratives = narratives;
        this.kindStore = kindStore;
        this.levelStore = levelStore;
        this.resolutions = resolutions;
        this.store = store;
        this.questionStore = questionStore;
    }

    /** Empty where the unit owes nothing for the period. */
    @Transactional(readOnly = true)
    public Optional<Opened> find(Address address) {
        var resolved = resolutions.now(address.term()).orElse(null);
        if (resolved == null) {
            return Optional.empty();
        }
        var owed = new Owed(resolved).targets(address.unit(), address.period());
        if (owed.isEmpty()) {
            return Optional.empty();
        }
        // The version before the rows: what happens in between is taken for new, never missed.
        long version = store.version(address);
        var drafts = store.drafts(address);
        var thresholds = questionStore.thresholds(address.term());
        var periods = Stream.iterate(address.period(), Period::before).limit(thresholds.earlier() + 1L).toList();
        var rows = store.rows(address.term(), owed, List.of(address.unit()), periods);
        return Optional.of(opened(resolved, address, owed, version, drafts, rows, thresholds, kindStore.schedule(resolved),
                levelStore.closed(address.term(), address.period()), narratives.handedIn(address), narratives.drafts(address)));
    }

    /** The reports of many units for a period, in the order of the codes: as many statements for many as for few. What nobody owes is left out. */
    @Transactional(readOnly = true)
    public List<Opened> all(Resolved resolved, Collection<String> units, Period period) {
        var term = resolved.term().code();
        var owed = new Owed(resolved);
        var owing = units.stream().filter(unit -> !owed.targets(unit, period).isEmpty()).sorted(CodeOrder.NATURAL).toList();
        var versions = store.versions(term, period);
        var drafts = store.drafts(term, period);
        var thresholds = questionStore.thresholds(term);
        var schedule = kindStore.schedule(resolved);
        var handedIn = narratives.handedIn(term, period);
        var written = narratives.drafts(term, period);
        var closed = levelStore.closed(term, period);
        var periods = Stream.iterate(period, Period::before).limit(thresholds.earlier() + 1L).toList();
        var rows = store.rows(term, resolved.targets(), owing, periods).stream().collect(Collectors.groupingBy(one -> one.row().unit()));
        return owing.stream().map(unit -> opened(resolved, new Address(term, unit, period), owed.targets(unit, period), versions.getOrDefault(unit, 0L),
                drafts.getOrDefault(unit, List.of()), rows.getOrDefault(unit, List.of()), thresholds, schedule, closed, handedIn.getOrDefault(unit, Map.of()),
                written.getOrDefault(unit, Map.of()))).toList();
    }

    private static Opened opened(Resolved resolved, Address address, List<Target> owed, long version, List<Draft> drafts, List<Recorded> rows, Thresholds thresholds,
            Schedule schedule, Collection<String> closed, Map<Heading, String> handedIn, Map<Heading, String> written) {
        var own = rows.stream().filter(one -> one.row().period().equals(address.period())).collect(Collectors.groupingBy(one -> one.row().target()));
        var cells = owed.stream().map(target -> Cell.of(target, own.getOrDefault(target.code(), List.<Recorded>of()))).toList();
        var report = new Report(address.unit(), address.period(), address.period().lastDay(resolved.term().calendar()), cells);
        return new Opened(address, resolved, report, version + cells.stream().mapToInt(cell -> own.getOrDefault(cell.target().code(), List.of()).size()).sum(),
                drafts.stream().collect(Collectors.toMap(Draft::target, Function.identity())), rows, thresholds, schedule, closedBy(resolved, address, closed), handedIn, written);
    }

    /** A level closes what is below it; the highest its own report too. */
    private static @Nullable String closedBy(Resolved resolved, Address address, Collection<String> closed) {
        if (closed.isEmpty()) {
            return null;
        }
        var day = address.period().lastDay(resolved.term().calendar());
        return closed.stream().filter(level -> resolved.organisation().isWithin(address.unit(), level, day)
                && (!level.equals(address.unit()) || level.equals(resolved.term().organisation()))).findFirst().orElse(null);
    }
}

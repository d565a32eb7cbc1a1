package vn.namro.exchange.action;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.calendar.OfficeTime;
import vn.namro.exchange.TermFolder;
import vn.namro.progress.TermRecords;
import vn.namro.publishing.Narratives;
import vn.namro.reporting.Actuals;
import vn.namro.resolution.Resolutions;

/** Makes the folder of a term from what is recorded of it. */
@Component
public class ExportTerm {
    private final Resolutions resolutions;
    private final Actuals actuals;
    private final Narratives narratives;

    ExportTerm(Resolutions resolutions, Actuals actuals, Narratives narratives) {
        this.resolutions = resolutions;
        this.actuals = actuals;
        this.narratives = narratives;
    }

    /**
     * @param asOf the last day whose recordings count, null for all
     * @return empty for a term that was not known on that day
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<TermFolder> folder(String term, @Nullable LocalDate asOf) {
        return known(term, asOf);
    }

    /** As {@link #folder}, in the transaction at hand. */
    Optional<TermFolder> known(String term, @Nullable LocalDate asOf) {
        var until = asOf == null ? null : OfficeTime.endOf(asOf);
        return (until == null ? resolutions.now(term) : resolutions.knownBefore(term, until)).map(resolved -> TermFolder.of(
                TermRecords.of(resolved, until == null ? actuals.of(term) : actuals.knownBefore(term, until)),
                until == null ? narratives.of(term) : narratives.knownBefore(term, until)));
    }
}

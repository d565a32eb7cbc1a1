package vn.namro.resolution.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.namro.resolution.Correction;
import vn.namro.resolution.HeaderVersion;
import vn.namro.resolution.Resolution;
import vn.namro.resolution.TermOfOffice;

/** From the rows of a term and of its resolution to what both were headed by, version by version. */
record HeaderHistory(List<TargetHistory.Row<TermOfOffice>> terms, List<TargetHistory.Row<Resolution>> resolutions, Map<UUID, Correction> corrections) {

    /** The newest first. */
    List<HeaderVersion> versions() {
        var instants = new TreeSet<Instant>();
        terms.forEach(row -> instants.add(row.recordedAt()));
        resolutions.forEach(row -> instants.add(row.recordedAt()));
        var versions = new ArrayList<HeaderVersion>();
        for (var at : instants) {
            var term = last(terms, at);
            var resolution = last(resolutions, at);
            if (term != null && resolution != null) {
                var by = term.recordedAt().equals(at) && term.by() != null ? term.by() : resolution.recordedAt().equals(at) ? resolution.by() : null;
                versions.addFirst(new HeaderVersion(at, by == null ? null : corrections.get(by), Objects.requireNonNull(term.record()), Objects.requireNonNull(resolution.record())));
            }
        }
        return versions;
    }

    private static <T> TargetHistory.@Nullable Row<T> last(List<TargetHistory.Row<T>> rows, Instant until) {
        return rows.stream().filter(row -> !row.recordedAt().isAfter(until)).reduce((_, later) -> later).orElse(null);
    }
}

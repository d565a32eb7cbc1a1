package vn.namro.resolution.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.namro.language.CodeOrder;
import vn.namro.resolution.Amendments;
import vn.namro.resolution.Share;
import vn.namro.resolution.Target;
import vn.namro.resolution.TargetVersion;

/** The rows of one target and of its shares, laid one over the other: a version at each instant at which one was recorded. */
record TargetHistory(List<Row<Target>> targets, List<Row<Share>> shares, Amendments amendments) {
    record Row<T>(Instant recordedAt, boolean withdrawn, @Nullable UUID by, T record) {}

    List<TargetVersion> versions() {
        var instants = new TreeSet<Instant>();
        targets.forEach(row -> instants.add(row.recordedAt()));
        shares.forEach(row -> instants.add(row.recordedAt()));
        var versions = new ArrayList<TargetVersion>();
        for (var at : instants) {
            var known = targets.stream().filter(row -> !row.recordedAt().isAfter(at)).toList();
            if (!known.isEmpty()) {
                versions.add(version(at, known.getLast()));
            }
        }
        return versions.reversed();
    }

    private TargetVersion version(Instant at, Row<Target> newest) {
        var standing = new LinkedHashMap<String, Share>();
        UUID by = newest.recordedAt().equals(at) ? newest.by() : null;
        for (var row : shares) {
            if (row.recordedAt().isAfter(at)) {
                break;
            }
            if (row.withdrawn()) {
                standing.remove(row.record().unit());
            } else {
                standing.put(row.record().unit(), row.record());
            }
            by = by == null && row.recordedAt().equals(at) ? row.by() : by;
        }
        var inOrder = standing.values().stream().sorted(java.util.Comparator.comparing(Share::unit, CodeOrder.NATURAL)).toList();
        return new TargetVersion(at, amendments.of(by).orElse(null), newest.record(), inOrder, newest.withdrawn());
    }
}

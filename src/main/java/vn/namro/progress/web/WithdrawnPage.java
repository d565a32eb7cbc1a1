package vn.namro.progress.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.namro.calendar.OfficeTime;
import vn.namro.resolution.Amendment;
import vn.namro.resolution.Target;
import vn.namro.resolution.TargetVersion;

/**
 * A target that was withdrawn: what it was, and by what decision it is no longer one.
 *
 * @param versions the newest, its withdrawal, first
 */
public record WithdrawnPage(Scope scope, List<TargetVersion> versions) {
    public Target target() {
        return versions.getFirst().target();
    }

    public Amendment amendment() {
        return Objects.requireNonNull(versions.getFirst().amendment());
    }

    /** The last day that is shown with the target. */
    public LocalDate lastDay() {
        return OfficeTime.dayOf(versions.getFirst().recordedAt()).minusDays(1);
    }
}

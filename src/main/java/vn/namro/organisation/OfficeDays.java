package vn.namro.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.SetDay;
import vn.namro.calendar.WorkingDays;

/** The days on which all offices work, as decisions have set them. */
public interface OfficeDays {
    WorkingDays now();

    /** What is recorded of the days of a stretch, newest first: of one day the first row holds. */
    List<Recorded> between(LocalDate from, LocalDate to);

    /**
     * @param version rises with each row that is recorded
     * @param post of who recorded it, null where the program did
     */
    record Recorded(long version, SetDay set, Instant recordedAt, @Nullable UUID post) {}
}

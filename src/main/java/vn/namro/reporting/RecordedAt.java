package vn.namro.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.namro.calendar.OfficeTime;

/**
 * When a fact became known. A date means its start; a time without an offset is Asia/Ho_Chi_Minh.
 *
 * @param text as it was written, so that an exported folder says what the imported one said
 */
public record RecordedAt(Instant instant, String text) implements Comparable<RecordedAt> {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern LOCAL = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?");

    public static RecordedAt of(LocalDate day) {
        return new RecordedAt(OfficeTime.startOf(day), day.toString());
    }

    public static Optional<RecordedAt> parse(String text) {
        try {
            if (DATE.matcher(text).matches()) {
                return Optional.of(of(LocalDate.parse(text)));
            }
            return Optional.of(new RecordedAt(LOCAL.matcher(text).matches()
                    ? LocalDateTime.parse(text).atZone(OfficeTime.ZONE).toInstant()
                    : OffsetDateTime.parse(text).toInstant(), text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(RecordedAt other) {
        return instant.compareTo(other.instant);
    }
}

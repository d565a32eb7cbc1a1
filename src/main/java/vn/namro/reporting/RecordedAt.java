package vn.namro.reporting;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.OfficeTime;

/**
 * When a fact became known, to the second. A date means its start; a time without an offset is Asia/Ho_Chi_Minh. It
 * remembers how it was written, so that an exported folder says what the imported one said. There are millions of these:
 * the text is made when it is asked for.
 */
public final class RecordedAt implements Comparable<RecordedAt> {
    private enum Form { DATE, MINUTES, SECONDS }

    private static final long SECONDS_OF_DAY = 86_400;
    private static final int NO_OFFSET = Integer.MIN_VALUE;
    private static final int ZULU = Integer.MAX_VALUE;

    private final long epochSecond;
    private final Form form;
    /** In minutes, or one of the two constants. */
    private final int writtenOffset;

    private RecordedAt(long epochSecond, Form form, int writtenOffset) {
        this.epochSecond = epochSecond;
        this.form = form;
        this.writtenOffset = writtenOffset;
    }

    /** The start of a day of the office. */
    public static RecordedAt of(LocalDate day) {
        return new RecordedAt(OfficeTime.startOf(day).getEpochSecond(), Form.DATE, NO_OFFSET);
    }

    /** An instant, written in the time of the office; what is finer than a second is dropped. */
    public static RecordedAt of(Instant instant) {
        var offset = OfficeTime.ZONE.getRules().getOffset(instant);
        return new RecordedAt(instant.getEpochSecond(), Form.SECONDS, offset.getTotalSeconds() / 60);
    }

    /** {@code YYYY-MM-DD} or {@code YYYY-MM-DDTHH:MM[:SS][offset]}, the offset {@code Z} or {@code +07:00}. */
    public static Optional<RecordedAt> parse(CharSequence text) {
        try {
            if (!matches(text, 0, "####-##-##")) {
                return Optional.empty();
            }
            var day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
            if (text.length() == 10) {
                return Optional.of(new RecordedAt(OfficeTime.epochSecond(day, 0), Form.DATE, NO_OFFSET));
            }
            return matches(text, 10, "T##:##") ? parse(text, day, matches(text, 16, ":##")) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<RecordedAt> parse(CharSequence text, LocalDate day, boolean seconds) {
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = seconds ? number(text, 17, 19) : 0;
        if (hour > 23 || minute > 59 || second > 59) {
            return Optional.empty();
        }
        int secondOfDay = (hour * 60 + minute) * 60 + second;
        var form = seconds ? Form.SECONDS : Form.MINUTES;
        int end = seconds ? 19 : 16;
        return text.length() == end ? Optional.of(new RecordedAt(OfficeTime.epochSecond(day, secondOfDay), form, NO_OFFSET))
                : parseWithOffset(text, end, day.toEpochDay() * SECONDS_OF_DAY + secondOfDay, form);
    }

    private static Optional<RecordedAt> parseWithOffset(CharSequence text, int from, long local, Form form) {
        if (text.length() == from + 1 && text.charAt(from) == 'Z') {
            return Optional.of(new RecordedAt(local, form, ZULU));
        }
        if (text.length() != from + 6 || !matches(text, from, "+##:##") && !matches(text, from, "-##:##")) {
            return Optional.empty();
        }
        int sign = text.charAt(from) == '+' ? 1 : -1;
        var offset = ZoneOffset.ofHoursMinutes(sign * number(text, from + 1, from + 3), sign * number(text, from + 4, from + 6));
        boolean minusZero = sign < 0 && offset.getTotalSeconds() == 0;
        return minusZero ? Optional.empty()
                : Optional.of(new RecordedAt(local - offset.getTotalSeconds(), form, offset.getTotalSeconds() / 60));
    }

    public Instant instant() {
        return Instant.ofEpochSecond(epochSecond);
    }

    /** As it was written. */
    public String text() {
        var local = LocalDateTime.ofEpochSecond(epochSecond, 0, offset());
        if (form == Form.DATE) {
            return local.toLocalDate().toString();
        }
        var text = local.toString(); // leaves out seconds that are zero
        return (form == Form.SECONDS && text.length() == 16 ? text + ":00" : text)
                + (writtenOffset == NO_OFFSET ? "" : writtenOffset == 0 ? "+00:00" : offset().toString());
    }

    @Override
    public int compareTo(RecordedAt other) {
        return Long.compare(epochSecond, other.epochSecond);
    }

    /** Two ways to write one instant are not equal, though neither comes before the other. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RecordedAt that && epochSecond == that.epochSecond && form == that.form
                && writtenOffset == that.writtenOffset;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(epochSecond) * 31 + writtenOffset;
    }

    @Override
    public String toString() {
        return text();
    }

    private ZoneOffset offset() {
        return switch (writtenOffset) {
            case NO_OFFSET -> OfficeTime.ZONE.getRules().getOffset(instant());
            case ZULU -> ZoneOffset.UTC;
            default -> ZoneOffset.ofTotalSeconds(writtenOffset * 60);
        };
    }

    private static boolean matches(CharSequence text, int from, String form) {
        if (text.length() < from + form.length()) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            char c = text.charAt(from + i);
            if (form.charAt(i) == '#' ? c < '0' || c > '9' : c != form.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int number(CharSequence text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}

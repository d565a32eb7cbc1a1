package vn.namro.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day as a person types it: {@code 4/8/2020} is 4 August. A field of the browser's own would show month and day in the
 * order of the browser's language, which on many office machines is not the order of the office.
 */
public final class TypedDay {
    private static final Pattern OFFICE = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private TypedDay() {}

    /** Null for what is no day, and for nothing. */
    public static @Nullable LocalDate parse(@Nullable String typed) {
        var text = typed == null ? "" : typed.strip();
        var office = OFFICE.matcher(text);
        var iso = ISO.matcher(text);
        try {
            if (office.matches()) {
                return LocalDate.of(Integer.parseInt(office.group(3)), Integer.parseInt(office.group(2)), Integer.parseInt(office.group(1)));
            }
            return iso.matches() ? LocalDate.parse(text) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}

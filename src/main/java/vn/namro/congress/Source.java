package vn.namro.congress;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule is written. Number and date go together: numbers repeat from year to year.
 *
 * @param document names the text in the wording ({@code congress.document.…})
 * @param number null where a text carries none that we know
 * @param article null where none is known
 * @param clause of the article, null where the whole article is meant
 */
public record Source(String document, @Nullable String number, @Nullable LocalDate date, @Nullable String article,
        @Nullable String clause, Status status) {

    /** How far the source was read. */
    public enum Status {
        /** The text itself was read. */
        VERIFIED,
        /** Another text that quotes it, or the text that it replaced, was read. */
        SECONDARY,
        /** Known from memory only: it warns, it never blocks and never decides alone. */
        MEMORY;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

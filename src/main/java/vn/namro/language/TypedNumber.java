package vn.namro.language;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as a person types it: {@code 1.234,5} in Vietnamese, {@code 1,234.5} in English. A sign between digits that may
 * be meant the other way round ({@code 95.60} in Vietnamese) is no number: it is asked again rather than guessed.
 */
public final class TypedNumber {
    private static final int LONGEST = 40;
    private static final Pattern VIETNAMESE = Pattern.compile("-?(?:\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?");
    private static final Pattern ENGLISH = Pattern.compile("-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u202f]");

    private TypedNumber() {}

    /** Empty for what is no number, and for nothing. */
    public static Optional<BigDecimal> parse(String typed, Lang lang) {
        var text = SPACE.matcher(typed).replaceAll("");
        if (text.length() > LONGEST || !(lang == Lang.VI ? VIETNAMESE : ENGLISH).matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(lang == Lang.VI ? text.replace(".", "").replace(',', '.') : text.replace(",", "")));
    }
}

package vn.namro.exchange.reading;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.namro.calendar.PeriodLength;
import vn.namro.calendar.ReportingCalendar;
import vn.namro.measure.Comparison;
import vn.namro.measure.Metric;
import vn.namro.reporting.ActualStatus;
import vn.namro.resolution.Across;
import vn.namro.resolution.Base;
import vn.namro.resolution.DocumentStyle;
import vn.namro.resolution.TimeRule;
import vn.namro.resolution.Within;

/**
 * The words that a column may hold, and what they mean.
 *
 * @param listed all of them, as a fault lists them
 */
public record Words<T>(Map<String, T> meanings, String listed) {
    public static final Words<ReportingCalendar> CALENDARS = of(ReportingCalendar.values(), Words::lower);
    public static final Words<DocumentStyle> STYLES = of(DocumentStyle.values(), Words::lower);
    public static final Words<Boolean> TRUTHS = truths();
    public static final Words<Metric> METRICS = of(Metric.values(), Enum::name);
    public static final Words<Comparison> COMPARISONS = of(Comparison.values(), Comparison::symbol);
    public static final Words<TimeRule> TIMES = of(TimeRule.values(), Enum::name);
    public static final Words<PeriodLength> LENGTHS = of(PeriodLength.values(), Words::lower);
    public static final Words<Within> WITHINS = of(Within.values(), Enum::name);
    public static final Words<Base> BASES = of(Base.values(), Enum::name);
    public static final Words<Across> ACROSS = of(Across.values(), Enum::name);
    public static final Words<ActualStatus> STATUSES = of(ActualStatus.values(), Words::lower);
    public static final Words<String> PARTS = of(new String[] {"results", "limits", "causes", "lessons"}, Function.identity());

    public Optional<T> meaning(String word) {
        return Optional.ofNullable(meanings.get(word));
    }

    /** The word of a constant that is written in small letters. */
    public static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <T> Words<T> of(T[] values, Function<? super T, String> word) {
        var words = new LinkedHashMap<String, T>();
        for (var value : values) {
            words.put(word.apply(value), value);
        }
        return of(words);
    }

    private static <T> Words<T> of(LinkedHashMap<String, T> words) {
        return new Words<>(words, String.join(" ", words.keySet()));
    }

    private static Words<Boolean> truths() {
        var words = new LinkedHashMap<String, Boolean>();
        words.put("true", true);
        words.put("false", false);
        words.put("yes", true);
        words.put("no", false);
        words.put("1", true);
        words.put("0", false);
        return of(words);
    }
}

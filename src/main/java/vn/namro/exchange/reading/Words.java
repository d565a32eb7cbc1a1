package vn.namro.exchange.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
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

/** The words that a column may hold, in the order in which a fault lists them. */
public final class Words {
    public static final Map<String, ReportingCalendar> CALENDARS = lower(ReportingCalendar.values());
    public static final Map<String, DocumentStyle> STYLES = lower(DocumentStyle.values());
    public static final Map<String, Boolean> TRUTHS = truths();
    public static final Map<String, Metric> METRICS = upper(Metric.values());
    public static final Map<String, Comparison> COMPARISONS = of(Comparison.values(), Comparison::symbol);
    public static final Map<String, TimeRule> TIMES = upper(TimeRule.values());
    public static final Map<String, PeriodLength> LENGTHS = lower(PeriodLength.values());
    public static final Map<String, Within> WITHINS = upper(Within.values());
    public static final Map<String, Base> BASES = upper(Base.values());
    public static final Map<String, Across> ACROSS = upper(Across.values());
    public static final Map<String, ActualStatus> STATUSES = lower(ActualStatus.values());
    public static final Map<String, String> PARTS = same("results", "limits", "causes", "lessons");

    private Words() {}

    /** The word of a constant that is written in small letters. */
    public static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Map<String, E> lower(E[] constants) {
        return of(constants, Words::lower);
    }

    private static <E extends Enum<E>> Map<String, E> upper(E[] constants) {
        return of(constants, Enum::name);
    }

    private static <E> Map<String, E> of(E[] values, Function<E, String> word) {
        var words = new LinkedHashMap<String, E>();
        for (var value : values) {
            words.put(word.apply(value), value);
        }
        return Collections.unmodifiableMap(words);
    }

    private static Map<String, String> same(String... words) {
        return of(words, Function.identity());
    }

    private static Map<String, Boolean> truths() {
        var words = new LinkedHashMap<String, Boolean>();
        words.put("true", true);
        words.put("false", false);
        words.put("yes", true);
        words.put("no", false);
        words.put("1", true);
        words.put("0", false);
        return Collections.unmodifiableMap(words);
    }
}

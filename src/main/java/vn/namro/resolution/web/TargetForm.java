package vn.namro.resolution.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.PeriodLength;
import vn.namro.language.Lang;
import vn.namro.language.Numbers;
import vn.namro.measure.Comparison;
import vn.namro.measure.Goal;
import vn.namro.measure.Metric;
import vn.namro.resolution.Across;
import vn.namro.resolution.Base;
import vn.namro.resolution.Share;
import vn.namro.resolution.Target;
import vn.namro.resolution.TimeRule;
import vn.namro.resolution.Within;
import vn.namro.resolution.model.GoalRules;
import vn.namro.rule.FieldRule;
import vn.namro.web.Problem;

/**
 * A target with its shares as it is typed.
 *
 * @param fields by name, with the prefix, as they were typed
 * @param prefix empty, or what tells the target from others in the form
 * @param before what it was, so that a number written otherwise changes nothing; null for a new one
 */
public record TargetForm(Map<String, String> fields, String prefix, @Nullable Target before, List<Share> sharesBefore) {

    /** @param target null while the measure or the goal cannot be told */
    public record Read(@Nullable Target target, List<Share> shares, List<Problem> problems) {}

    /** What stands, as a person would type it. */
    static TargetForm of(Target target, List<Share> shares, String prefix) {
        var fields = new HashMap<String, String>();
        var numbers = Numbers.in(Lang.VI);
        fields.put("written", Lang.VI.code());
        fields.put(prefix + "code", target.code());
        fields.put(prefix + "title", target.title());
        put(fields, prefix + "part_of", target.partOf());
        put(fields, prefix + "clause", target.clause());
        put(fields, prefix + "breakthrough", target.breakthrough());
        fields.put(prefix + "metric", target.metric().name());
        put(fields, prefix + "unit_of_measure", target.unitOfMeasure());
        if (target.goal() != null) {
            fields.put(prefix + "goal", target.goal().comparison().symbol());
            number(fields, prefix + "value", target.goal().value(), numbers);
            number(fields, prefix + "value_to", target.goal().valueTo(), numbers);
        }
        put(fields, prefix + "time", name(target.time()));
        fields.put(prefix + "every", target.every().name());
        put(fields, prefix + "within", name(target.within()));
        fields.put(prefix + "base", target.base().name());
        number(fields, prefix + "base_value", target.baseValue(), numbers);
        put(fields, prefix + "across", name(target.across()));
        number(fields, prefix + "tolerance", target.tolerance(), numbers);
        number(fields, prefix + "min_coverage", target.givenMinCoverage(), numbers);
        fields.put(prefix + "shares", ShareLines.written(shares, numbers));
        return new TargetForm(fields, prefix, target, shares);
    }

    /** What a field holds, empty where nothing was typed. */
    public String value(String name) {
        return fields.getOrDefault(prefix + name, "");
    }

    /** The same in the language of the page that shows it; what is no number stays as it was typed. */
    public String number(String name, Lang lang) {
        return Typed.number(value(name), written()).filter(_ -> written() != lang).map(Numbers.in(lang)::exact).orElse(value(name));
    }

    public String shares(Lang lang) {
        var read = written() == lang ? null : read();
        return read == null || !read.problems().isEmpty() ? value("shares") : ShareLines.written(read.shares(), Numbers.in(lang));
    }

    private Lang written() {
        return Lang.parse(fields.getOrDefault("written", "")).orElse(Lang.VI);
    }

    public String id(String name) {
        return prefix + name;
    }

    Read read() {
        var typed = Typed.of(fields, prefix);
        var code = before == null ? typed.code("code") : before.code();
        var title = typed.required("title");
        var metric = typed.one("metric", Metric.class);
        if (metric == null) {
            typed.problem("metric", "resolution.form.required");
        }
        var goal = goal(typed);
        var baseValue = same(typed.number("base_value"), before == null ? null : before.baseValue());
        var tolerance = same(typed.number("tolerance"), before == null ? null : before.tolerance());
        var coverage = same(typed.number("min_coverage"), before == null ? null : before.givenMinCoverage());
        if (metric == null) {
            return new Read(null, List.of(), typed.problems());
        }
        var target = new Target(code, title, given(typed.line("part_of")), given(typed.line("clause")), given(typed.line("breakthrough")), metric,
                given(typed.line("unit_of_measure")), goal, typed.one("time", TimeRule.class), every(typed), typed.one("within", Within.class), base(typed),
                baseValue, typed.one("across", Across.class), tolerance, coverage);
        var shares = new ShareLines(typed, target, sharesBefore).read();
        return new Read(target, shares, typed.problems());
    }

    /** What was left out stays left out where the choice is the default. */
    private @Nullable PeriodLength every(Typed typed) {
        var every = typed.one("every", PeriodLength.class);
        return every == PeriodLength.YEAR && (before == null || before.givenEvery() == null) ? null : every;
    }

    private @Nullable Base base(Typed typed) {
        var base = typed.one("base", Base.class);
        return base == Base.CURRENT && (before == null || before.givenBase() == null) ? null : base;
    }

    private @Nullable Goal goal(Typed typed) {
        var old = before == null ? null : before.goal();
        var comparison = typed.one("goal", Comparison::parse);
        var value = same(typed.number("value"), old == null ? null : old.value());
        var valueTo = same(typed.number("value_to"), old == null ? null : old.valueTo());
        if (typed.problems().stream().noneMatch(problem -> problem.field().startsWith(prefix + "value"))) {
            GoalRules.breaches(comparison, value, valueTo).forEach(breach ->
                    typed.problem(((FieldRule) breach.rule()).field(), breach.rule().key(), breach.arguments().toArray()));
        }
        return comparison == null ? null : new Goal(comparison, value, valueTo);
    }

    /** The number that stood where the same is typed, with the places that it was given. */
    static @Nullable BigDecimal same(@Nullable BigDecimal typed, @Nullable BigDecimal before) {
        return typed != null && before != null && typed.compareTo(before) == 0 ? before : typed;
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        fields.put(name, Objects.requireNonNullElse(value, ""));
    }

    private static void number(Map<String, String> fields, String name, @Nullable BigDecimal number, Numbers numbers) {
        put(fields, name, number == null ? null : numbers.exact(number));
    }
}

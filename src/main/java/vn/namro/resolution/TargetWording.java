package vn.namro.resolution;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.namro.language.Dates;
import vn.namro.language.Lang;
import vn.namro.language.Numbers;
import vn.namro.language.Wording;
import vn.namro.measure.Comparison;
import vn.namro.measure.Goal;
import vn.namro.measure.Metric;

/** How a target is said: its goal, how its figure is made, and all of it read back as plain sentences. */
public final class TargetWording {
    private final Wording wording;
    private final Numbers numbers;
    private final Dates dates;

    private TargetWording(Lang lang) {
        wording = Wording.in(lang);
        numbers = Numbers.in(lang);
        dates = Dates.in(lang);
    }

    public static TargetWording in(Lang lang) {
        return new TargetWording(lang);
    }

    /** The goal in words with its unit: {@code từ 95% trở lên}. */
    public String goal(Target target) {
        var goal = target.goal();
        if (target.metric() == Metric.COMPOUND) {
            return wording.of("resolution.goal.parts");
        }
        return goal == null ? wording.of("resolution.goal.done") : goal(target, goal);
    }

    /** The goal of a share, in the words and the unit of its target. */
    public String goal(Target target, Goal goal) {
        if (target.metric() == Metric.YES_NO) {
            return wording.of("resolution.goal.done");
        }
        return wording.of("resolution.goal." + goal.comparison(), edge(target, goal.value()), edge(target, goal.valueTo()));
    }

    /** How the figure is made, in words: what is counted, on which time, across which units. */
    public String rule(Target target) {
        return Stream.of("metric." + target.metric(), target.time() == null ? "" : "time." + target.time(),
                        target.across() == null ? "" : "across." + target.across(), target.within() == null ? "" : "within." + target.within(),
                        target.base() == Base.FROZEN ? "base." + target.base() : "")
                .filter(part -> !part.isEmpty()).map(part -> wording.of("resolution.how." + part)).collect(Collectors.joining("; "));
    }

    /** {@code Đến 31/12/2020, “Kết nạp đảng viên” đạt từ 1.200 đảng viên trở lên, tính bằng tổng số liệu của các đơn vị. …} */
    public String sentence(Target target, TermOfOffice term) {
        if (target.metric() == Metric.COMPOUND || target.time() == null || target.across() == null) {
            return wording.of("resolution.read.parts", target.title());
        }
        var first = wording.of("resolution.read.whole", time(target.time(), term), target.title(), reach(target),
                wording.of("resolution.read.across." + target.across()));
        var more = new ArrayList<String>();
        if (target.base() == Base.FROZEN && target.baseValue() != null) {
            more.add(wording.of("resolution.read.base", numbers.exact(target.baseValue()), unitOfMeasure(target.unitOfMeasure())));
        }
        more.add(wording.of("resolution.read.every." + target.every()));
        if (target.tolerance() != null) {
            more.add(wording.of("resolution.read.tolerance", tolerance(target)));
        }
        if (target.minCoverage().compareTo(BigDecimal.valueOf(100)) < 0) {
            more.add(wording.of("resolution.read.coverage", numbers.exact(target.minCoverage())));
        }
        return first + " " + String.join(" ", more);
    }

    /** One thing in which two versions differ. */
    public record Difference(String field, String before, String after) {}

    /** @param unitName how a unit is called */
    public List<Difference> differences(TargetVersion before, TargetVersion after, java.util.function.UnaryOperator<String> unitName) {
        var differences = new ArrayList<Difference>();
        var old = fields(before.target());
        var now = fields(after.target());
        for (int i = 0; i < old.size(); i++) {
            add(differences, old.get(i).name(), old.get(i).value(), now.get(i).value());
        }
        var units = Stream.concat(before.shares().stream(), after.shares().stream()).map(Share::unit).distinct()
                .sorted(vn.namro.language.CodeOrder.NATURAL).toList();
        for (var unit : units) {
            add(differences, wording.of("resolution.field.share", unitName.apply(unit)), share(before, unit), share(after, unit));
        }
        return differences;
    }

    private void add(List<Difference> differences, String field, String before, String after) {
        if (!before.equals(after)) {
            differences.add(new Difference(field, before.isEmpty() ? wording.of("resolution.field.empty") : before,
                    after.isEmpty() ? wording.of("resolution.field.empty") : after));
        }
    }

    private record Field(String name, String value) {}

    /** Each field with what it says; the same fields in the same order for every target. */
    private List<Field> fields(Target target) {
        return List.of(field("title", target.title()), field("part_of", target.partOf()), field("clause", target.clause()),
                field("breakthrough", target.breakthrough()), field("metric", wording.of("resolution.how.metric." + target.metric())),
                field("unit_of_measure", target.unitOfMeasure()), field("goal", goal(target)),
                field("time", target.time() == null ? null : wording.of("resolution.how.time." + target.time())),
                field("every", wording.of("resolution.choice.every." + target.every())),
                field("within", target.within() == null ? null : wording.of("resolution.how.within." + target.within())),
                field("base", wording.of("resolution.choice.base." + target.base())), field("base_value", exact(target.baseValue())),
                field("across", target.across() == null ? null : wording.of("resolution.how.across." + target.across())),
                field("tolerance", exact(target.tolerance())), field("min_coverage", exact(target.minCoverage())));
    }

    private Field field(String name, @Nullable String value) {
        return new Field(wording.of("resolution.field." + name), value == null ? "" : value);
    }

    private String share(TargetVersion version, String unit) {
        var share = version.shares().stream().filter(one -> one.unit().equals(unit)).findFirst().orElse(null);
        if (share == null) {
            return "";
        }
        var goal = share.goal() == null ? wording.of("resolution.field.reports") : goal(version.target(), share.goal());
        return share.baseValue() == null ? goal : goal + "; " + wording.of("resolution.field.base_value") + " " + numbers.exact(share.baseValue());
    }

    private String time(TimeRule time, TermOfOffice term) {
        return wording.of("resolution.read.time." + time, String.valueOf(term.firstYear()), String.valueOf(term.lastYear()),
                dates.table(term.lastJudgedDay()));
    }

    private String reach(Target target) {
        var goal = target.goal();
        if (goal == null || target.metric() == Metric.YES_NO || goal.comparison() == Comparison.NONE) {
            return goal(target);
        }
        return goal.comparison().lowerIsBetter() ? wording.of("resolution.read.keep", goal(target)) : wording.of("resolution.read.reach", goal(target));
    }

    private String tolerance(Target target) {
        var number = exact(target.tolerance());
        var unit = unitOfMeasure(target);
        return "%".equals(unit) ? wording.of("resolution.read.points", number) : Numbers.measured(number, unit);
    }

    private String exact(@Nullable BigDecimal number) {
        return number == null ? "" : numbers.exact(number);
    }

    private static String unitOfMeasure(@Nullable String unit) {
        return unit == null ? "" : unit;
    }

    /** Against a frozen base the count is a per cent of it, whatever is counted. */
    private static @Nullable String unitOfMeasure(Target target) {
        return target.base() == Base.FROZEN ? "%" : target.unitOfMeasure();
    }

    private String edge(Target target, @Nullable BigDecimal value) {
        if (value == null) {
            return "";
        }
        var number = numbers.exact(value);
        return target.metric() == Metric.RANK ? wording.of("resolution.goal.rank", number) : Numbers.measured(number, unitOfMeasure(target));
    }
}

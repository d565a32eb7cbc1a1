package vn.namro.reporting.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.namro.language.CodeOrder;
import vn.namro.measure.Fraction;
import vn.namro.measure.Metric;
import vn.namro.resolution.Target;

/** Which questions the figures of a report raise, however they came. Figures that break a rule of {@link ActualRules} raise none. */
public final class Checks {
    private final Thresholds thresholds;

    public Checks(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    public List<Question> questions(List<Checked> figures, List<Alike> alike) {
        var sound = figures.stream().filter(Checks::isSound).toList();
        var questions = new ArrayList<Question>();
        sound.forEach(one -> alone(one, questions));
        allAtAHundred(sound, questions);
        likeAnotherUnit(sound, alike, questions);
        likeAnotherTarget(sound, questions);
        return questions;
    }

    /** Whether equal numbers mean something: small ones, yes and no, and a whole that is its own part are equal by chance. */
    public boolean isTelling(Target target, Entry entry) {
        return switch (target.metric()) {
            case COUNT, LEVEL -> reaches(entry.value());
            case RATIO -> reaches(entry.denominator()) && entry.numerator() != null && entry.numerator().signum() != 0
                    && entry.numerator().compareTo(entry.denominator()) != 0;
            case RANK, YES_NO, COMPOUND -> false;
        };
    }

    private boolean reaches(@Nullable BigDecimal number) {
        return number != null && number.abs().compareTo(thresholds.telling()) >= 0;
    }

    private static boolean isSound(Checked one) {
        return one.entry().hasFigures()
                && ActualRules.figures(one.target().metric(), one.entry().value(), one.entry().numerator(), one.entry().denominator()).isEmpty();
    }

    private void alone(Checked one, List<Question> questions) {
        var code = one.target().code();
        var metric = one.target().metric();
        var value = one.entry().value();
        if (value != null && (metric == Metric.COUNT || metric == Metric.RANK) && value.stripTrailingZeros().scale() > 0) {
            questions.add(Question.of(CheckRule.Q1_WHOLE_WHERE_THINGS_ARE_COUNTED, code, value));
        }
        outOfRange(one).ifPresent(number -> questions.add(Question.of(CheckRule.Q2_INSIDE_THE_USUAL_RANGE, code, number)));
        var numerator = one.entry().numerator();
        var denominator = one.entry().denominator();
        if (numerator != null && denominator != null && numerator.compareTo(denominator) > 0) {
            questions.add(Question.of(CheckRule.Q3_PART_WITHIN_THE_WHOLE, code, numerator, denominator));
        }
        jump(one).ifPresent(questions::add);
        if (isTelling(one.target(), one.entry()) && one.last().stream().anyMatch(one.entry()::says)) {
            questions.add(Question.of(CheckRule.Q8_UNLIKE_LAST_PERIOD, code));
        }
    }

    private static Optional<BigDecimal> outOfRange(Checked one) {
        var value = one.entry().value();
        var numerator = one.entry().numerator();
        boolean percent = "%".equals(one.target().unitOfMeasure());
        return switch (one.target().metric()) {
            case RANK -> Optional.ofNullable(value).filter(number -> number.compareTo(BigDecimal.ONE) < 0);
            case LEVEL -> Optional.ofNullable(value).filter(number -> number.signum() < 0
                    || percent && number.compareTo(BigDecimal.valueOf(100)) > 0);
            case RATIO -> Optional.ofNullable(numerator).filter(number -> number.signum() < 0);
            case COUNT, YES_NO, COMPOUND -> Optional.empty();
        };
    }

    private Optional<Question> jump(Checked one) {
        var now = measured(one.target(), one.entry());
        var range = usual(one.target(), one.earlier()).orElse(null);
        if (now == null || range == null) {
            return Optional.empty();
        }
        var lowest = range.lowest();
        var highest = range.highest();
        return jumps(one.target().metric(), now, lowest, highest)
                ? Optional.of(Question.of(CheckRule.Q4_NO_SUDDEN_JUMP, one.target().code(), now.toDecimal(2), lowest.toDecimal(2), highest.toDecimal(2)))
                : Optional.empty();
    }

    /** The lowest and the highest of the earlier figures; a ratio in per cent. */
    public record Usual(Fraction lowest, Fraction highest) {}

    /** Within what a figure is compared; empty where nothing is to be compared with. */
    public Optional<Usual> usual(Target target, List<Entry> entries) {
        var earlier = entries.stream().limit(thresholds.earlier()).map(entry -> measured(target, entry)).filter(Objects::nonNull).toList();
        return earlier.isEmpty() || target.metric() == Metric.RANK || target.metric() == Metric.YES_NO ? Optional.empty()
                : Optional.of(new Usual(Collections.min(earlier), Collections.max(earlier)));
    }

    private boolean jumps(Metric metric, Fraction now, Fraction lowest, Fraction highest) {
        if (metric == Metric.RATIO) {
            var points = Fraction.of(thresholds.points());
            return now.minus(highest).compareTo(points) > 0 || lowest.minus(now).compareTo(points) > 0;
        }
        var telling = Fraction.of(thresholds.telling());
        var times = Fraction.of(thresholds.jump());
        return now.abs().compareTo(telling) >= 0 && now.compareTo(highest.times(times)) > 0
                || lowest.abs().compareTo(telling) >= 0 && lowest.compareTo(now.times(times)) > 0;
    }

    /** A ratio in per cent, whatever its own unit of measure; null where nothing can be compared. */
    private static @Nullable Fraction measured(Target target, Entry entry) {
        if (target.metric() != Metric.RATIO) {
            return entry.value() == null ? null : Fraction.of(entry.value());
        }
        return entry.numerator() == null || entry.denominator() == null || entry.denominator().signum() == 0 ? null
                : Fraction.of(entry.numerator()).times(Fraction.HUNDRED).dividedBy(Fraction.of(entry.denominator()));
    }

    private void allAtAHundred(List<Checked> sound, List<Question> questions) {
        var ratios = sound.stream().filter(one -> one.target().metric() == Metric.RATIO && measured(one.target(), one.entry()) != null).toList();
        if (ratios.size() >= thresholds.hundred() && ratios.stream().allMatch(one -> Fraction.HUNDRED.equals(measured(one.target(), one.entry())))) {
            questions.add(new Question(CheckRule.Q5_NOT_EVERYTHING_AT_A_HUNDRED, ratios.stream().map(one -> one.target().code()).toList(), "",
                    List.of(BigDecimal.valueOf(ratios.size()))));
        }
    }

    /** One question, of the unit that has the most figures in common. */
    private void likeAnotherUnit(List<Checked> sound, List<Alike> alike, List<Question> questions) {
        var telling = sound.stream().filter(one -> isTelling(one.target(), one.entry())).map(one -> one.target().code())
                .collect(Collectors.toSet());
        var byUnit = new TreeMap<String, TreeSet<String>>(CodeOrder.NATURAL);
        alike.stream().filter(one -> telling.contains(one.target()))
                .forEach(one -> byUnit.computeIfAbsent(one.unit(), _ -> new TreeSet<>(CodeOrder.NATURAL)).add(one.target()));
        byUnit.entrySet().stream().filter(entry -> entry.getValue().size() >= thresholds.copied())
                .max(Map.Entry.comparingByValue(Comparator.comparingInt(TreeSet::size)))
                .ifPresent(entry -> questions.add(new Question(CheckRule.Q6_UNLIKE_ANOTHER_UNIT, List.copyOf(entry.getValue()), entry.getKey(), List.of())));
    }

    private void likeAnotherTarget(List<Checked> sound, List<Question> questions) {
        var same = new LinkedHashMap<List<Object>, List<String>>();
        sound.stream().filter(one -> isTelling(one.target(), one.entry())).forEach(one -> same.computeIfAbsent(key(one), _ -> new ArrayList<>())
                .add(one.target().code()));
        same.values().stream().filter(codes -> codes.size() > 1)
                .forEach(codes -> questions.add(new Question(CheckRule.Q7_UNLIKE_ANOTHER_TARGET, codes, "", List.of())));
    }

    private static List<Object> key(Checked one) {
        var entry = one.entry();
        return Stream.<Object>concat(Stream.of(one.target().metric()), Stream.of(entry.value(), entry.numerator(), entry.denominator())
                .filter(Objects::nonNull).map(BigDecimal::stripTrailingZeros)).toList();
    }
}

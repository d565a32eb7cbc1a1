package vn.namro.reporting.web;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.Period;
import vn.namro.language.Dates;
import vn.namro.language.Lang;
import vn.namro.language.Numbers;
import vn.namro.language.Wording;
import vn.namro.measure.Fraction;
import vn.namro.measure.Goal;
import vn.namro.measure.Metric;
import vn.namro.reporting.Actual;
import vn.namro.reporting.model.CheckRule;
import vn.namro.reporting.model.Entry;
import vn.namro.reporting.model.Question;
import vn.namro.resolution.Base;
import vn.namro.resolution.Target;

/** How figures and goals are said where they are reported. */
public record FigureWords(Lang lang) {

    /** {@code Quý III năm 2022}, at the beginning of a line. */
    public String period(Period period) {
        var text = Dates.in(lang).period(period);
        return text.substring(0, 1).toUpperCase(lang.locale()) + text.substring(1);
    }

    public String figure(Target target, Actual row) {
        return figure(target, row.value(), row.numerator(), row.denominator());
    }

    public String figure(Target target, Entry entry) {
        return figure(target, entry.value(), entry.numerator(), entry.denominator());
    }

    /** As it was reported: a ratio by its two numbers and what they make. */
    private String figure(Target target, @Nullable BigDecimal value, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        var numbers = Numbers.in(lang);
        if (numerator != null && denominator != null) {
            var parts = numbers.exact(numerator) + " / " + numbers.exact(denominator);
            return denominator.signum() == 0 ? parts : parts + " = " + Numbers.measured(numbers.figure(Fraction.of(numerator).times(target.scale())
                    .dividedBy(Fraction.of(denominator)), target.goal()), target.unitOfMeasure());
        }
        if (value == null) {
            return "–";
        }
        return switch (target.metric()) {
            case YES_NO -> Wording.in(lang).of(value.signum() > 0 ? "reporting.figure.yes" : "reporting.figure.no");
            case RANK -> Wording.in(lang).of("reporting.figure.rank", numbers.exact(value));
            default -> Numbers.measured(numbers.exact(value), target.unitOfMeasure());
        };
    }

    /** @param measured the target that the question is about first, in whose unit a jump is said; null where it is no longer known */
    public String question(Question question, @Nullable Target measured) {
        var numbers = Stream.concat(Stream.of(String.join(", ", question.targets())), question.numbers().stream().map(number -> number(question, measured, number)));
        return Wording.in(lang).of(question.rule().key(), numbers.toArray());
    }

    private String number(Question question, @Nullable Target measured, BigDecimal number) {
        var text = Numbers.in(lang).exact(number.stripTrailingZeros());
        return question.rule() != CheckRule.Q4_NO_SUDDEN_JUMP || measured == null ? text
                : Numbers.measured(text, measured.metric() == Metric.RATIO ? "%" : measured.unitOfMeasure());
    }

    /** A goal in the unit that it is set in: per cent where the base is frozen. */
    public String goal(Target target, @Nullable Goal goal) {
        if (goal == null || target.metric() == Metric.YES_NO) {
            return Wording.in(lang).of("reporting.goal.done");
        }
        return Wording.in(lang).of("reporting.goal." + goal.comparison(), edge(target, goal.value()), edge(target, goal.valueTo()));
    }

    private String edge(Target target, @Nullable BigDecimal value) {
        return value == null ? "" : target.metric() == Metric.RANK ? Wording.in(lang).of("reporting.figure.rank", Numbers.in(lang).exact(value))
                : Numbers.measured(Numbers.in(lang).exact(value), target.base() == Base.FROZEN ? "%" : target.unitOfMeasure());
    }
}

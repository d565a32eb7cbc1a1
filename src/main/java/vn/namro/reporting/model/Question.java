package vn.namro.reporting.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * Something about figures that may well be right and is asked all the same.
 *
 * @param targets whose figures it is about, at least one
 * @param other the unit that has the same figures, empty where it is not about another unit
 * @param numbers that the question names, as its rule orders them
 */
public record Question(CheckRule rule, List<String> targets, String other, List<BigDecimal> numbers) {
    public Question {
        targets = List.copyOf(targets);
        numbers = List.copyOf(numbers);
    }

    static Question of(CheckRule rule, String target, BigDecimal... numbers) {
        return new Question(rule, List.of(target), "", List.of(numbers));
    }

    /** By which an answer says what it answers, inside one report. */
    public String id() {
        return rule.code() + "." + targets.getFirst();
    }
}

package vn.namro.reporting.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.namro.language.Lang;
import vn.namro.language.Numbers;
import vn.namro.language.TypedNumber;
import vn.namro.measure.Metric;

/**
 * What was typed for one figure, as it was typed, so that nothing is lost where it is no number.
 *
 * @param written the language in which the numbers are written
 */
public record Draft(String target, String value, String numerator, String denominator, String note, Lang written) {

    /** One of the fields that hold a number. */
    public enum Field { VALUE, NUMERATOR, DENOMINATOR }

    public static Draft empty(String target, Lang lang) {
        return new Draft(target, "", "", "", "", lang);
    }

    public boolean isBlank() {
        return Stream.of(value, numerator, denominator, note).allMatch(String::isBlank);
    }

    public boolean hasFigures() {
        return !Stream.of(value, numerator, denominator).allMatch(String::isBlank);
    }

    /** The fields whose text is no number. */
    public List<Field> unreadable() {
        var fields = new ArrayList<Field>();
        for (var field : Field.values()) {
            if (!text(field).isBlank() && number(field) == null) {
                fields.add(field);
            }
        }
        return fields;
    }

    /** The figures as numbers: what is none is left out, see {@link #unreadable()}. A metric without a numerator ignores one. */
    public Entry entry(Metric metric) {
        boolean ratio = metric == Metric.RATIO;
        return new Entry(ratio ? null : number(Field.VALUE), ratio ? number(Field.NUMERATOR) : null, ratio ? number(Field.DENOMINATOR) : null,
                note.strip());
    }

    public String text(Field field) {
        return switch (field) {
            case VALUE -> value;
            case NUMERATOR -> numerator;
            case DENOMINATOR -> denominator;
        };
    }

    /** As it is shown to a reader of a language: a number in its signs, what is none as it was typed. */
    public String shown(Field field, Lang lang) {
        var number = number(field);
        return number == null ? text(field) : lang == written ? text(field) : Numbers.in(lang).exact(number);
    }

    public @Nullable BigDecimal number(Field field) {
        return TypedNumber.parse(text(field), written).orElse(null);
    }
}

package vn.namro.reporting.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.namro.language.Wording;
import vn.namro.measure.Metric;
import vn.namro.reporting.model.CheckRule;
import vn.namro.reporting.model.Checked;
import vn.namro.reporting.model.Checks;
import vn.namro.reporting.model.Entry;
import vn.namro.reporting.model.Thresholds;

/**
 * The rules of {@link Checks} as formulas of a spreadsheet, so that a question is asked while the workbook is filled in. Rules that need what
 * other units reported (Q6) are asked when it comes back. A spreadsheet counts in binary fractions: what it asks is a hint, what the server
 * asks is what counts.
 *
 * @param first and {@code last} the rows of the table, as a spreadsheet counts them
 */
record CheckFormulas(Thresholds thresholds, Wording words, int first, int last) {
    private static final int PLACES = 10;
    private static final String KIND = "C";
    private static final String VALUE = "G";
    private static final String NUMERATOR = "H";
    private static final String DENOMINATOR = "I";

    /** What is asked, or what is wrong, about the figure of one row; an empty text where nothing is. */
    String row(Checked one, int row) {
        boolean ratio = one.target().metric() == Metric.RATIO;
        var filled = ratio ? "COUNTA(" + NUMERATOR + row + ":" + DENOMINATOR + row + ")" : "COUNTA(" + VALUE + row + ")";
        var sound = ratio ? "COUNT(" + NUMERATOR + row + ":" + DENOMINATOR + row + ")=2" : one.target().metric() == Metric.YES_NO ? "TRUE" : "ISNUMBER(" + VALUE + row + ")";
        var asked = asked(one, row);
        var questions = asked.isEmpty() ? "\"\"" : "MID(" + String.join("&", asked) + ",3,900)";
        return "IF(" + filled + "=0,\"\",IF(NOT(" + sound + ")," + said(ratio ? "reporting.workbook.ask.pair" : "reporting.workbook.ask.number") + "," + hard(one, row, questions) + "))";
    }

    private String hard(Checked one, int row, String questions) {
        return switch (one.target().metric()) {
            case COUNT -> "IF(" + VALUE + row + "<0," + said("reporting.workbook.ask.negative") + "," + questions + ")";
            case RATIO -> "IF(OR(" + DENOMINATOR + row + "<0,AND(" + DENOMINATOR + row + "=0," + NUMERATOR + row + "<>0))," + said("reporting.workbook.ask.denominator") + "," + questions + ")";
            case LEVEL, RANK, YES_NO, COMPOUND -> questions;
        };
    }

    private List<String> asked(Checked one, int row) {
        var asked = new ArrayList<String>();
        var metric = one.target().metric();
        if (metric == Metric.COUNT || metric == Metric.RANK) {
            ask(asked, CheckRule.Q1_WHOLE_WHERE_THINGS_ARE_COUNTED, "INT(" + VALUE + row + ")<>" + VALUE + row);
        }
        if (metric == Metric.RANK) {
            ask(asked, CheckRule.Q2_INSIDE_THE_USUAL_RANGE, VALUE + row + "<1");
        } else if (metric == Metric.LEVEL) {
            ask(asked, CheckRule.Q2_INSIDE_THE_USUAL_RANGE, "%".equals(one.target().unitOfMeasure()) ? "OR(" + VALUE + row + "<0," + VALUE + row + ">100)" : VALUE + row + "<0");
        } else if (metric == Metric.RATIO) {
            ask(asked, CheckRule.Q2_INSIDE_THE_USUAL_RANGE, NUMERATOR + row + "<0");
            ask(asked, CheckRule.Q3_PART_WITHIN_THE_WHOLE, NUMERATOR + row + ">" + DENOMINATOR + row);
        }
        new Checks(thresholds).usual(one.target(), one.earlier()).ifPresent(usual -> ask(asked, CheckRule.Q4_NO_SUDDEN_JUMP,
                jump(metric, row, usual.lowest().toDecimal(PLACES), usual.highest().toDecimal(PLACES))));
        if (metric == Metric.COUNT || metric == Metric.LEVEL || metric == Metric.RATIO) {
            ask(asked, CheckRule.Q7_UNLIKE_ANOTHER_TARGET, "AND(" + telling(metric, row) + "," + alike(metric, row) + ">1)");
            one.last().stream().findFirst().ifPresent(last -> ask(asked, CheckRule.Q8_UNLIKE_LAST_PERIOD, "AND(" + telling(metric, row) + "," + same(metric, row, last) + ")"));
        }
        return asked;
    }

    private void ask(List<String> asked, CheckRule rule, String when) {
        asked.add("IF(" + when + ",\"; \"&" + said("reporting.workbook.ask." + rule.code()) + ",\"\")");
    }

    private String jump(Metric metric, int row, BigDecimal lowest, BigDecimal highest) {
        if (metric == Metric.RATIO) {
            var now = NUMERATOR + row + "/" + DENOMINATOR + row + "*100";
            return "IF(" + DENOMINATOR + row + "=0,FALSE,OR(" + now + ">" + digits(highest.add(thresholds.points())) + "," + now + "<" + digits(lowest.subtract(thresholds.points())) + "))";
        }
        var above = "AND(ABS(" + VALUE + row + ")>=" + digits(thresholds.telling()) + "," + VALUE + row + ">" + digits(highest.multiply(thresholds.jump())) + ")";
        return lowest.abs().compareTo(thresholds.telling()) < 0 ? above : "OR(" + above + "," + VALUE + row + "*" + digits(thresholds.jump()) + "<" + digits(lowest) + ")";
    }

    private String telling(Metric metric, int row) {
        return metric == Metric.RATIO ? "ABS(" + DENOMINATOR + row + ")>=" + digits(thresholds.telling()) + "," + NUMERATOR + row + "<>0," + NUMERATOR + row + "<>" + DENOMINATOR + row
                : "ABS(" + VALUE + row + ")>=" + digits(thresholds.telling());
    }

    private String alike(Metric metric, int row) {
        var kinds = column(KIND) + "," + KIND + row + ",";
        return metric == Metric.RATIO ? "COUNTIFS(" + kinds + column(NUMERATOR) + "," + NUMERATOR + row + "," + column(DENOMINATOR) + "," + DENOMINATOR + row + ")"
                : "COUNTIFS(" + kinds + column(VALUE) + "," + VALUE + row + ")";
    }

    /** Whether a row says what another entry says. */
    static String same(Metric metric, int row, Entry other) {
        return metric != Metric.RATIO ? other.value() == null ? "FALSE" : VALUE + row + "=" + digits(other.value())
                : other.numerator() == null || other.denominator() == null ? "FALSE"
                : "AND(" + NUMERATOR + row + "=" + digits(other.numerator()) + "," + DENOMINATOR + row + "=" + digits(other.denominator()) + ")";
    }

    /** The question about all ratios together (Q5), below the table. */
    String whole(List<Integer> ratios) {
        var counted = ratios.stream().map(row -> "IF(N(" + DENOMINATOR + row + ")>0,1,0)").collect(Collectors.joining("+"));
        var hundred = ratios.stream().map(row -> "IF(AND(N(" + DENOMINATOR + row + ")>0," + NUMERATOR + row + "=" + DENOMINATOR + row + "),1,0)").collect(Collectors.joining("+"));
        return "IF(AND(" + counted + ">=" + thresholds.hundred() + "," + hundred + "=" + counted + ")," + said("reporting.workbook.ask.Q5") + ",\"\")";
    }

    private String column(String letter) {
        return "$" + letter + "$" + first + ":$" + letter + "$" + last;
    }

    private String said(String key) {
        return "\"" + words.of(key).replace("\"", "\"\"") + "\"";
    }

    private static String digits(BigDecimal number) {
        return Standing.number(number);
    }
}

package vn.namro.congress.model;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.namro.congress.BallotStyle;
import vn.namro.congress.InvalidReason;
import vn.namro.congress.Mark;

/**
 * What one person read on one paper. Two people who read the same have equal papers: a name left standing has one form, and
 * the marks of a paper that the board found invalid are not kept.
 */
public record Paper(String serial, @Nullable InvalidReason voided, List<Mark> marks) {
    private static final String SIGNS = "-012";

    public Paper {
        marks = List.copyOf(marks);
    }

    public static Paper of(String serial, @Nullable InvalidReason voided, List<Mark> marks, BallotStyle style) {
        return new Paper(serial, voided, marks.stream().map(mark -> voided != null || style == BallotStyle.STRIKE && mark != Mark.NO ? Mark.NONE : mark).toList());
    }

    /** The signs of the record of an election, one for each candidate: {@code -} none, {@code 0}, {@code 1}, {@code 2}. */
    public String signs() {
        var text = new StringBuilder();
        marks.forEach(mark -> text.append(SIGNS.charAt(mark.ordinal())));
        return text.toString();
    }

    public static List<Mark> marks(String signs) {
        return signs.chars().mapToObj(sign -> Mark.values()[SIGNS.indexOf(sign)]).toList();
    }

    public static List<Mark> blank(int candidates) {
        var marks = new Mark[candidates];
        Arrays.fill(marks, Mark.NONE);
        return List.of(marks);
    }

    /** Whether two papers say the same of one serial. */
    public boolean saysAs(Paper other) {
        return voided == other.voided && marks.equals(other.marks);
    }
}

package vn.namro.publishing.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.namro.documents.Content.Figure;
import vn.namro.documents.Content.Sentence;

/**
 * The term review: what the records say and what people wrote, in the order of the document. No judgement or cause is
 * made here.
 *
 * @param interim whether it speaks of a day inside the term: a sơ kết
 * @param resolution how the resolution is called in running text; {@code cited} with number and date
 * @param verdicts how many targets have each verdict; {@code soFar} the same of those under way, over what has ended
 * @param written what people wrote, by part, empty parts left out
 */
public record TermReview(Head head, LocalDate asOf, boolean interim, boolean illustrative, String resolution, String cited,
        String termYears, Sentence summary, Sentence verdicts, @Nullable Sentence soFar, List<Line> lines, List<Sentence> missed,
        List<Sentence> nearlyMet, List<Sentence> underWay, List<Sentence> notAssessable, Reporting reporting,
        List<Written> written, List<Bar> bars, List<String> notPlotted) {

    /** @param authority empty where the post signs in its own name; {@code superior} empty where there is none */
    public record Head(String superior, String issuer, String number, String place, String authority, String post, List<String> recipients) {}

    /**
     * One target in the tables.
     *
     * @param order its place: {@code 3}, a part of it {@code 3.1}
     * @param exceeded by how much, null unless it is exceeded by a per cent
     * @param soFar the verdict over what has ended, while it is under way
     * @param arithmetic how the figure came about, a line each
     */
    public record Line(String order, String code, String title, String clause, Figure goal, Figure figure, Figure attained,
            @Nullable Figure exceeded, Figure coverage, Figure verdict, @Nullable Figure soFar, String rule,
            List<Sentence> arithmetic) {}

    /** @param everyFigure whether no figure is missing of all that are due */
    public record Reporting(boolean everyFigure, List<Unreported> unreported, List<Late> late, Figure unreportedUnits,
            Figure lateUnits, Figure lateAfterDays) {}

    /** @param targets the places of the targets whose figures a unit owes; {@code state} whether something waits for confirmation */
    public record Unreported(String order, String unit, String targets, String state) {}

    public record Late(String order, String unit, Figure times, Figure longest) {}

    /** @param part {@code results}, {@code limits}, {@code causes} or {@code lessons} */
    public record Written(String part, List<UnitText> units) {}

    /** @param unit its name, null for the organisation itself; texts in the order in which they were written */
    public record UnitText(@Nullable String unit, List<String> texts) {}

    /** A column of the chart: the place of a target and the per cent of its goal that is attained. */
    public record Bar(String order, BigDecimal attained) {}
}

package vn.namro.reporting.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.namro.language.Lang;
import vn.namro.language.TypedNumber;
import vn.namro.measure.Metric;
import vn.namro.reporting.Actual;
import vn.namro.reporting.action.OpenReport.Opened;
import vn.namro.reporting.model.CellState;
import vn.namro.reporting.model.Draft;
import vn.namro.reporting.model.Heading;
import vn.namro.reporting.model.Question;

/**
 * A report as a program sees it.
 *
 * @param opens the first day on which it may be handed in, {@code closes} its first closing day, {@code closedBy} the level that has closed the period
 * @param seen grows with everything that happens to the report; the ETag says the same
 * @param questions what has to be answered when what is typed is handed in
 */
record ReportView(String term, String unit, String unitName, String period, LocalDate lastDay, LocalDate opens, @Nullable LocalDate closes,
        @Nullable String closedBy, long seen, List<CellView> cells, Map<Heading, String> narrative, List<QuestionView> questions) {

    enum State { UNREPORTED, WAITING, RETURNED, CONFIRMED }

    /**
     * @param recorded the figure handed in last, {@code counted} the confirmed one that counts, {@code typed} what is kept for the next hand-in
     */
    record CellView(String target, String title, Metric metric, @Nullable String unitOfMeasure, State state, @Nullable Figure recorded, @Nullable Figure counted,
            @Nullable Figure typed) {}

    /** Numbers as decimal strings; of what a person typed and is no number, the text. */
    record Figure(@Nullable String value, @Nullable String numerator, @Nullable String denominator, @Nullable String note, @Nullable String by,
            @Nullable String recordedAt) {}

    /** @param id under which it is answered */
    record QuestionView(String id, List<String> targets, String text) {}

    static ReportView of(Opened opened, List<Question> questions, Lang lang) {
        var words = new FigureWords(lang);
        var cells = opened.report().cells().stream().map(cell -> new CellView(cell.target().code(), cell.target().title(), cell.target().metric(),
                cell.target().unitOfMeasure(), state(cell.state()), figure(cell.latest()), figure(cell.standing()), typed(opened.drafts().get(cell.target().code())))).toList();
        var narrative = new EnumMap<Heading, String>(Heading.class);
        narrative.putAll(opened.narrative());
        return new ReportView(opened.address().term(), opened.address().unit(), Reports.unitName(opened), opened.address().period().toString(),
                opened.report().lastDay(), opened.opens(), opened.closes(), opened.closedBy(), opened.seen(), cells, narrative,
                questions.stream().map(question -> new QuestionView(question.id(), question.targets(), words.question(question,
                        opened.report().cell(question.targets().getFirst()).map(cell -> cell.target()).orElse(null)))).toList());
    }

    private static State state(CellState state) {
        return switch (state) {
            case CellState.Unreported _ -> State.UNREPORTED;
            case CellState.Waiting _ -> State.WAITING;
            case CellState.Returned _ -> State.RETURNED;
            case CellState.Confirmed _ -> State.CONFIRMED;
        };
    }

    private static @Nullable Figure figure(@Nullable Actual row) {
        return row == null ? null : new Figure(plain(row.value()), plain(row.numerator()), plain(row.denominator()), row.note(), row.by(), row.recordedAt().text());
    }

    private static @Nullable Figure typed(@Nullable Draft draft) {
        return draft == null ? null : new Figure(number(draft, Draft.Field.VALUE), number(draft, Draft.Field.NUMERATOR), number(draft, Draft.Field.DENOMINATOR),
                draft.note().isEmpty() ? null : draft.note(), null, null);
    }

    private static @Nullable String number(Draft draft, Draft.Field field) {
        var text = draft.text(field);
        return text.isEmpty() ? null : TypedNumber.parse(text, draft.written()).map(BigDecimal::toPlainString).orElse(text);
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}

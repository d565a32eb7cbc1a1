package vn.namro.reporting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.namro.reporting.Actual;
import vn.namro.reporting.action.OpenReport.Opened;
import vn.namro.reporting.model.ActualRule;
import vn.namro.reporting.model.ActualRules;
import vn.namro.reporting.model.Cell;
import vn.namro.reporting.model.Draft;
import vn.namro.reporting.model.Report;
import vn.namro.reporting.model.ReportRule;
import vn.namro.language.Lang;
import vn.namro.resolution.Share;
import vn.namro.rule.Breach;
import vn.namro.web.Problem;

/** The rows of a report's pages, and what is wrong with what was typed, each fault at its own field. */
public final class ReportRows {
    private ReportRows() {}

    public static List<ReportPage.Row> of(Opened opened, Map<String, Draft> drafts) {
        return opened.report().cells().stream().map(cell -> row(opened, cell, drafts.get(cell.target().code()))).toList();
    }

    private static ReportPage.Row row(Opened opened, Cell cell, @Nullable Draft draft) {
        var code = cell.target().code();
        var share = opened.resolved().shares().stream().filter(one -> one.target().equals(code) && one.unit().equals(opened.report().unit())
                && one.goal() != null).map(Share::goal).findFirst();
        var last = opened.earlier(cell.target(), 1).stream().findFirst().orElse(null);
        var typed = draft == null ? prefilled(cell) : draft;
        return new ReportPage.Row(cell, share.orElse(cell.target().goal()), share.isPresent(), last, typed,
                draft != null && draft.hasFigures() ? draft.entry(cell.target().metric()) : null);
    }

    /** What was given back stands in the fields again, to be mended. */
    private static Draft prefilled(Cell cell) {
        var code = cell.target().code();
        return cell.state() instanceof vn.namro.reporting.model.CellState.Returned(var row) ? of(code, row) : Draft.empty(code, Lang.VI);
    }

    private static Draft of(String code, Actual row) {
        var numbers = vn.namro.language.Numbers.in(Lang.VI);
        return new Draft(code, row.value() == null ? "" : numbers.exact(row.value()), row.numerator() == null ? "" : numbers.exact(row.numerator()),
                row.denominator() == null ? "" : numbers.exact(row.denominator()), "", Lang.VI);
    }

    static List<Problem> problems(Report report, Map<String, Draft> drafts) {
        var problems = new ArrayList<Problem>();
        for (var cell : report.cells()) {
            var draft = drafts.get(cell.target().code());
            if (cell.isOpen()) {
                problems.addAll(problems(cell, draft));
            }
        }
        return problems;
    }

    /** @param draft null where nothing is typed */
    static List<Problem> problems(Cell cell, @Nullable Draft draft) {
        if (draft == null) {
            return List.of();
        }
        var target = cell.target();
        var problems = new ArrayList<Problem>();
        for (var field : draft.unreadable()) {
            problems.add(new Problem(field.name().toLowerCase(Locale.ROOT) + "." + target.code(),
                    draft.written() == Lang.VI ? "reporting.number.vi" : "reporting.number.en", List.of(target.code(), draft.text(field))));
        }
        if (problems.isEmpty() && draft.hasFigures()) {
            var entry = draft.entry(target.metric());
            for (var breach : ActualRules.figures(target.metric(), entry.value(), entry.numerator(), entry.denominator())) {
                problems.add(new Problem(((ActualRule) breach.rule()).field() + "." + target.code(), breach.rule().key(), breach.arguments()));
            }
        }
        return problems;
    }

    /** Broken rules at the field of the figure that they name. */
    static List<Problem> of(List<Breach> breaches) {
        return breaches.stream().map(breach -> new Problem(switch (breach.rule()) {
            case ReportRule.S4_CORRECTION_SAYS_WHY, ReportRule.S7_NOTE_IS_SHORT -> "note." + breach.arguments().getFirst();
            case ReportRule.S6_CORRECTION_CHANGES_THE_FIGURE -> "value." + breach.arguments().getFirst();
            case ReportRule.S8_QUESTIONS_ARE_ANSWERED -> "answer." + breach.arguments().getFirst();
            case ReportRule.P1_REQUEST_SAYS_WHY -> "why";
            case ReportRule.C5_RETURN_SAYS_WHY -> "reason";
            default -> "main";
        }, breach.rule().key(), breach.arguments())).toList();
    }
}

package vn.namro.tasks.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import vn.namro.documents.Content;
import vn.namro.documents.Fields;
import vn.namro.documents.Look;
import vn.namro.documents.TemplateBuilder.Column;
import vn.namro.tasks.model.Tally;

/** The report on discipline as a Word document: in one sentence, by unit, what is overdue and came back, over time. */
final class DisciplineDocument {
    private final DisciplinePage page;
    private final Paper paper;

    DisciplineDocument(DisciplinePage page, Paper paper) {
        this.page = page;
        this.paper = paper;
    }

    byte[] docx() {
        var units = rates("tasks.list.unit", "tasks.discipline.assigned");
        var ages = List.of(paper.column("tasks.list.unit", 49, Look.TABLE_TEXT), figure("tasks.discipline.up_to30", 24), figure("tasks.discipline.up_to120", 24),
                figure("tasks.discipline.over120", 22), figure("tasks.discipline.returned", 24), figure("tasks.discipline.extended", 22));
        var periods = rates("tasks.discipline.period", "tasks.discipline.due");
        var body = paper.line("{paper.opening}") + paper.line("{paper.ages}") + paper.line("{paper.days}") + paper.line("{paper.inspected}") + paper.heading(paper.said("tasks.discipline.by_unit"))
                + table("paper.units", units) + paper.heading(paper.said("tasks.discipline.by_age")) + table("paper.late", ages)
                + paper.heading(paper.said("tasks.discipline.over_time")) + table("paper.periods", periods);
        return paper.made(page.desk().ownUnit(), new Paper.Kind(paper.said("tasks.discipline.type"), "BC"), paper.said("tasks.discipline.about", paper.day(page.desk().today())), body, fields());
    }

    private List<Column> rates(String first, String all) {
        return List.of(paper.column(first, 45, Look.TABLE_TEXT), figure(all, 18), figure("tasks.discipline.done", 20),
                figure("tasks.discipline.overdue", 18), figure("tasks.discipline.completion", 24), figure("tasks.discipline.on_time", 20), figure("tasks.discipline.at_first", 20));
    }

    private Column figure(String head, int width) {
        return paper.column(head, width, Look.TABLE_FIGURE);
    }

    private String table(String rows, List<Column> columns) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add("{paper.c" + (char) ('a' + i) + "}");
        }
        return paper.builder().table(columns, paper.builder().each(rows, paper.builder().row(columns, cells.toArray(String[]::new))));
    }

    private Fields fields() {
        var whole = page.whole();
        var tally = page.tally();
        BiFunction<String, Tally, List<String>> rates = (name, one) -> List.of(name, paper.number(one.all()), paper.number(one.done()), paper.number(one.overdue()),
                DisciplinePage.percent(one.completion(), paper.lang()), DisciplinePage.percent(one.onTime(), paper.lang()), DisciplinePage.percent(one.onTimeAtFirst(), paper.lang()));
        return Fields.of("paper.opening", paper.said("tasks.discipline.sentence", DisciplinePage.percent(tally.completion(), paper.lang()), paper.number(tally.done()),
                        paper.number(tally.done() + tally.overdue()), DisciplinePage.percent(tally.onTime(), paper.lang()), DisciplinePage.percent(tally.onTimeAtFirst(), paper.lang())))
                .and("paper.ages", paper.said("tasks.discipline.ages", paper.number(tally.overdue()), paper.number(whole.overdueUpTo30()), paper.number(whole.overdueUpTo120()), paper.number(whole.overdueOver120())))
                .and("paper.days", paper.said("tasks.discipline.days", paper.number(whole.days().lead()), paper.number(whole.days().others()), paper.number(whole.days().confirmation()), paper.number(whole.days().paused())))
                .and("paper.inspected", paper.said("tasks.discipline.inspected", paper.number(page.inspected().planned()), paper.number(page.inspected().visited()), paper.number(page.inspected().findings()),
                        paper.number(page.inspected().settled()), paper.number(page.inspected().settledInTime()), paper.number(page.inspected().overdue()), paper.number(page.commendations())))
                .and("paper.units", rows(page.rows().stream().map(row -> rates.apply(page.desk().name(row.unit()), row.tally())).toList()))
                .and("paper.late", rows(page.rows().stream().filter(row -> row.tally().overdue() + row.tally().returned() + row.tally().extended() > 0)
                        .map(row -> List.of(page.desk().name(row.unit()), paper.number(row.overdueUpTo30()), paper.number(row.overdueUpTo120()), paper.number(row.overdueOver120()),
                                paper.number(row.tally().returned()), paper.number(row.tally().extended()))).toList()))
                .and("paper.periods", rows(page.course().points().stream().filter(point -> point.tally().all() > 0)
                        .map(point -> rates.apply(DisciplinePage.period(point, paper.lang()), point.tally())).toList()));
    }

    private static Content rows(List<List<String>> rows) {
        return Content.each(rows.stream().map(cells -> {
            var fields = Fields.NONE;
            for (int i = 0; i < cells.size(); i++) {
                fields = fields.and("paper.c" + (char) ('a' + i), cells.get(i));
            }
            return fields;
        }).toList());
    }
}

package vn.namro.tasks.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.namro.documents.Content;
import vn.namro.documents.Fields;
import vn.namro.documents.Look;
import vn.namro.tasks.store.Listed;

/** The action programme as a Word document: under each breakthrough and clause its tasks, as a table. */
final class ProgrammeDocument {
    private final ProgrammePage page;
    private final Paper paper;

    ProgrammeDocument(ProgrammePage page, Paper paper) {
        this.page = page;
        this.paper = paper;
    }

    byte[] docx() {
        var builder = paper.builder();
        var columns = List.of(paper.column("tasks.paper.order", 10, Look.TABLE_CENTRE), paper.column("tasks.list.task", 62, Look.TABLE_TEXT),
                paper.column("tasks.list.lead", 38, Look.TABLE_TEXT), paper.column("tasks.list.deadline", 22, Look.TABLE_CENTRE),
                paper.column("tasks.form.deliverable", 33, Look.TABLE_TEXT));
        var body = builder.paragraph(Look.BODY, "{paper.opening}")
                + builder.each("paper.lines", builder.paragraph(Look.UNIT_NAME, "{paper.heading}"), builder.each("paper.held", builder.paragraph(Look.BODY, "{paper.targets}")),
                        builder.each("paper.without", paper.line(paper.said("tasks.programme.without"))),
                        builder.each("paper.tables", builder.table(columns, builder.each("paper.rows", builder.row(columns, "{paper.order}", "{paper.task}", "{paper.lead}", "{paper.deadline}", "{paper.product}")))));
        return paper.made(page.unit(), new Paper.Kind(paper.said("tasks.programme.type"), "CTr"), about(), body, fields());
    }

    private String about() {
        var resolved = page.resolved();
        return resolved == null ? "" : paper.said("tasks.programme.about", resolved.resolution().number(), resolved.term().congress() == null ? resolved.term().code() : resolved.term().congress());
    }

    private Fields fields() {
        var lines = new ArrayList<Fields>();
        for (var line : page.programme().lines()) {
            lines.add(line(ProgrammePage.title(line, paper.lang()), ProgrammePage.targets(line), line.without(), line.tasks()));
        }
        if (!page.programme().beside().isEmpty()) {
            lines.add(line(paper.said("tasks.programme.beside"), "", false, page.programme().beside()));
        }
        return Fields.of("paper.opening", opening(page, paper)).and("paper.lines", Content.each(lines));
    }

    private static String opening(ProgrammePage page, Paper paper) {
        return paper.said("tasks.programme.sentence", page.name(), paper.number(page.programme().all().size()), paper.number(page.programme().withoutTask()), paper.number(page.motionless()));
    }

    private Fields line(String heading, String targets, boolean without, List<UUID> tasks) {
        var rows = new ArrayList<Fields>();
        for (var id : tasks) {
            var task = page.row(id);
            rows.add(Fields.of("paper.order", paper.number(rows.size() + 1)).and("paper.task", task.text()).and("paper.lead", lead(task))
                    .and("paper.deadline", task.deadline() == null ? "" : paper.day(task.deadline())).and("paper.product", task.deliverable()));
        }
        return Fields.of("paper.heading", heading).and("paper.held", Content.each(targets.isEmpty() ? List.of() : List.of(Fields.of("paper.targets", paper.said("tasks.programme.targets", targets)))))
                .and("paper.without", Content.shown(without)).and("paper.tables", Content.each(rows.isEmpty() ? List.of() : List.of(Fields.of("paper.rows", Content.each(rows)))));
    }

    private String lead(Listed task) {
        var lead = page.desk().name(task.lead().unit()) + " (" + task.lead().title() + ")";
        return task.cooperating().isEmpty() ? lead : lead + "; " + paper.said("tasks.programme.helped", page.cooperating(task));
    }
}

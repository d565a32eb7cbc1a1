package vn.namro.tasks.web;

import java.util.ArrayList;
import java.util.List;
import vn.namro.documents.Content;
import vn.namro.documents.Fields;
import vn.namro.documents.Look;
import vn.namro.documents.TemplateBuilder.Signer;
import vn.namro.language.Wording;
import vn.namro.tasks.store.Listed;

/** The sheet with which a post changes hands, as a Word document that both sign. */
final class HandoverDocument {
    private final HandoverPage page;
    private final Paper paper;

    HandoverDocument(HandoverPage page, Paper paper) {
        this.page = page;
        this.paper = paper;
    }

    byte[] docx() {
        var builder = paper.builder();
        var columns = List.of(paper.column("tasks.paper.order", 10, Look.TABLE_CENTRE), paper.column("tasks.list.task", 60, Look.TABLE_TEXT),
                paper.column("tasks.form.deliverable", 40, Look.TABLE_TEXT), paper.column("tasks.list.deadline", 25, Look.TABLE_CENTRE), paper.column("tasks.list.state", 30, Look.TABLE_CENTRE));
        var row = builder.row(columns, "{paper.order}", "{paper.task}", "{paper.product}", "{paper.deadline}", "{paper.state}");
        // As on the page: a list of nothing has no heading either.
        var body = paper.line("{paper.opening}")
                + (page.led().isEmpty() ? "" : paper.heading(paper.said("tasks.handover.led")) + builder.table(columns, builder.each("paper.led", row)))
                + (page.overseen().isEmpty() ? "" : paper.heading(paper.said("tasks.handover.overseen")) + builder.table(columns, builder.each("paper.overseen", row)))
                + builder.signatures(new Signer("", paper.said("tasks.handover.gives")), new Signer("", paper.said("tasks.handover.takes")));
        return paper.made(page.seat().unit().isEmpty() ? page.desk().ownUnit() : page.seat().unit(), new Paper.Kind(paper.said("tasks.handover.type"), "BB"),
                paper.said("tasks.handover.about", page.name()), body,
                Fields.of("paper.opening", paper.said("tasks.handover.sentence", page.name(), paper.number(page.led().size()), paper.number(page.overseen().size()), paper.number(page.overdue())))
                        .and("paper.led", rows(page.led())).and("paper.overseen", rows(page.overseen())));
    }

    private Content rows(List<Listed> tasks) {
        var rows = new ArrayList<Fields>();
        for (var task : tasks) {
            rows.add(Fields.of("paper.order", paper.number(rows.size() + 1)).and("paper.task", task.text()).and("paper.product", task.deliverable())
                    .and("paper.deadline", task.deadline() == null ? "" : paper.day(task.deadline())).and("paper.state", Wording.in(paper.lang()).of(task.stateKey())));
        }
        return Content.each(rows);
    }
}

package vn.namro.tasks.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.namro.accounts.Actor;
import vn.namro.documents.ListFile;
import vn.namro.resolution.Resolutions;
import vn.namro.tasks.model.Programme;
import vn.namro.tasks.store.Listed;
import vn.namro.tasks.store.TaskTrees;
import vn.namro.web.Download;
import vn.namro.web.NotFound;

/** The action programme of a unit for a resolution, as a page and as files. */
@Controller
class ProgrammeController {
    private static final List<String> HEAD = List.of("kind", "code", "heading", "targets", "task", "text", "lead_unit", "lead_title", "cooperating", "deadline", "deliverable",
            "state", "moves_a_target");

    private final Readers readers;
    private final TaskTrees trees;
    private final Resolutions resolutions;

    ProgrammeController(Readers readers, TaskTrees trees, Resolutions resolutions) {
        this.readers = readers;
        this.trees = trees;
        this.resolutions = resolutions;
    }

    @GetMapping("/tasks/programme")
    String open(Actor actor, @RequestParam(defaultValue = "") String term, @RequestParam(defaultValue = "") String unit, Model model) {
        model.addAttribute("page", page(actor, term, unit));
        return "tasks/programme";
    }

    @GetMapping("/tasks/programme.docx")
    ResponseEntity<byte[]> docx(Actor actor, @RequestParam(defaultValue = "") String term, @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String style, @RequestParam(defaultValue = "") String language) {
        var page = page(actor, term, unit);
        return Download.of("programme-" + page.unit(), "docx", new ProgrammeDocument(page, new Paper(page.desk(), style, language)).docx());
    }

    @GetMapping({"/tasks/programme.xlsx", "/tasks/programme.csv"})
    ListFile table(Actor actor, @RequestParam(defaultValue = "") String term, @RequestParam(defaultValue = "") String unit) {
        var page = page(actor, term, unit);
        return ListFile.of("programme-" + page.unit(), HEAD, rows(page));
    }

    private ProgrammePage page(Actor actor, String term, String unit) {
        var desk = readers.desk(actor);
        var chosen = unit.isEmpty() ? desk.ownUnit() : unit;
        var code = term.isEmpty() ? desk.newestTerm().map(one -> one.code()).orElse("") : term;
        if (!unit.isEmpty() && !desk.units().contains(unit) || !term.isEmpty() && desk.terms().stream().noneMatch(one -> one.code().equals(term))) {
            throw new NotFound();
        }
        var resolved = code.isEmpty() ? null : resolutions.now(code).orElse(null);
        if (resolved == null) {
            return new ProgrammePage(desk, chosen, desk.openUnits(), null, new Programme(List.of(), List.of(), Set.of()), Map.of());
        }
        var below = desk.within(chosen);
        var rows = trees.programme(desk.reader(), chosen, below);
        var items = rows.stream().map(row -> new Programme.Item(row.id(), row.whole(), row.source())).collect(Collectors.toMap(Programme.Item::id, Function.identity()));
        var own = rows.stream().filter(row -> isOf(row, chosen, below, code)).map(Listed::id).toList();
        return new ProgrammePage(desk, chosen, desk.openUnits(), resolved, Programme.of(resolved, items, own),
                rows.stream().collect(Collectors.toMap(Listed::id, Function.identity())));
    }

    /** Wholes above were read for what they come from only; tasks of another term stand in its programme. */
    private static boolean isOf(Listed row, String unit, Set<String> below, String term) {
        boolean live = !row.state().equals("Cancelled") && !row.state().equals("Refused");
        return live && (row.giver().equals(unit) || below.contains(row.lead().unit())) && (row.source().term() == null || row.source().term().equals(term));
    }

    private static List<List<?>> rows(ProgrammePage page) {
        var rows = new ArrayList<List<?>>();
        for (var line : page.programme().lines()) {
            if (line.tasks().isEmpty()) {
                rows.add(List.of(line.kind().name(), line.code(), line.heading(), ProgrammePage.targets(line), "", "", "", "", "", "", "", "", ""));
            }
            line.tasks().forEach(task -> rows.add(row(page, line.kind().name(), line.code(), line.heading(), ProgrammePage.targets(line), page.row(task))));
        }
        page.programme().beside().forEach(task -> rows.add(row(page, page.row(task).source().kind().name(), page.row(task).source().reference(), "", "", page.row(task))));
        return rows;
    }

    private static List<?> row(ProgrammePage page, String kind, String code, String heading, String targets, Listed task) {
        return Arrays.asList(kind, code, heading, targets, task.id(), task.text(), task.lead().unit(), task.lead().title(), String.join(";", task.cooperating()),
                task.deadline() == null ? "" : task.deadline(), task.deliverable(), task.state(), page.moves(task.id()) ? "yes" : "no");
    }
}

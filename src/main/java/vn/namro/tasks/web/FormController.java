package vn.namro.tasks.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.namro.accounts.Actor;
import vn.namro.resolution.Resolutions;
import vn.namro.rule.Outcome;
import vn.namro.tasks.action.MoveTask;
import vn.namro.tasks.action.MoveTask.Asked;
import vn.namro.tasks.action.OpenTask;
import vn.namro.tasks.action.Opened;
import vn.namro.tasks.action.ProposeTask;
import vn.namro.tasks.model.Moves;
import vn.namro.tasks.model.TaskFact;
import vn.namro.tasks.store.PolicyStore;
import vn.namro.web.NotFound;
import vn.namro.web.Problem;

/** Writes a directive: a new one, or one that was proposed or refused. */
@Controller
class FormController {
    private final Readers readers;
    private final Resolutions resolutions;
    private final PolicyStore policies;
    private final OpenTask openTask;
    private final ProposeTask proposeTask;
    private final MoveTask moveTask;

    FormController(Readers readers, Resolutions resolutions, PolicyStore policies, OpenTask openTask, ProposeTask proposeTask, MoveTask moveTask) {
        this.readers = readers;
        this.resolutions = resolutions;
        this.policies = policies;
        this.openTask = openTask;
        this.proposeTask = proposeTask;
        this.moveTask = moveTask;
    }

    /**
     * @param source what it comes from, as {@code CLAUSE:II.1} or {@code TASK:} and the id of the whole
     * @param reference where the source is a document
     */
    @GetMapping("/tasks/new")
    String blank(Actor actor, @RequestParam(defaultValue = "") String source, @RequestParam(defaultValue = "") String reference,
            @RequestParam(defaultValue = "") String text, Model model) {
        var desk = readers.desk(actor);
        var term = desk.newestTerm().map(one -> one.code()).orElse("");
        return show(desk, null, UUID.randomUUID(), 0, TaskForm.empty(desk.ownUnit(), term, source, reference, text), List.of(), model);
    }

    @PostMapping("/tasks/new")
    String propose(Actor actor, @ModelAttribute TaskForm form, @RequestParam(name = "do", defaultValue = "") String what, @RequestParam(required = false) @Nullable UUID key,
            HttpServletResponse response, Model model, RedirectAttributes redirect) {
        var desk = readers.desk(actor);
        var id = key == null ? UUID.randomUUID() : key;
        if (what.equals("check")) {
            return show(desk, null, id, 0, form, Problem.of(form.breaches()), model);
        }
        return answer(proposeTask.run(actor, id, form.directive(), form.breaches()),
                problems -> show(desk, null, id, 0, form, problems, model), "tasks.notice.Proposed", "/tasks/" + id, response, redirect);
    }

    @GetMapping("/tasks/{id}/edit")
    String edit(Actor actor, @PathVariable UUID id, Model model) {
        var opened = revisable(actor, id);
        return show(readers.desk(actor), id, UUID.randomUUID(), opened.task().lastNumber(), TaskForm.of(opened.task().directive()), List.of(), model);
    }

    @PostMapping("/tasks/{id}/edit")
    String revise(Actor actor, @PathVariable UUID id, @ModelAttribute TaskForm form, @RequestParam(name = "do", defaultValue = "") String what,
            @RequestParam UUID key, @RequestParam int seen, HttpServletResponse response, Model model, RedirectAttributes redirect) {
        openTask.find(actor, id).orElseThrow(NotFound::new);
        var desk = readers.desk(actor);
        if (what.equals("check")) {
            return show(desk, id, key, seen, form, Problem.of(form.breaches()), model);
        }
        return answer(moveTask.run(actor, new Asked(id, key, seen, new TaskFact.Revised(form.directive())), form.breaches()),
                problems -> show(desk, id, key, seen, form, problems, model), "tasks.notice.Revised", "/tasks/" + id, response, redirect);
    }

    /** What a form that is being typed is clear about. */
    @PostMapping("/tasks/clears")
    String clears(Actor actor, @ModelAttribute TaskForm form, Model model) {
        model.addAttribute("page", clears(readers.desk(actor), form));
        return "tasks/clears";
    }

    private static String answer(Outcome<?> outcome, Function<List<Problem>, String> again, String notice, String path, HttpServletResponse response,
            RedirectAttributes redirect) {
        return switch (outcome) {
            case Outcome.Done<?> _ -> {
                redirect.addFlashAttribute("notice", notice);
                yield "redirect:" + path;
            }
            case Outcome.Refused<?>(var breaches) -> {
                response.setStatus(422);
                yield again.apply(Problem.of(breaches));
            }
        };
    }

    private Opened revisable(Actor actor, UUID id) {
        var opened = openTask.find(actor, id).orElseThrow(NotFound::new);
        if (!Moves.open(opened.task(), opened.sides(), readers.desk(actor).now(), opened.policy()).contains("Revised")) {
            throw new NotFound();
        }
        return opened;
    }

    private ClearsPage clears(Desk desk, TaskForm form) {
        var directive = form.directive();
        return ClearsPage.of(directive, policies.of(directive.giver(), desk.organisation(), desk.today()), desk);
    }

    private String show(Desk desk, @Nullable UUID id, UUID key, int seen, TaskForm form, List<Problem> problems, Model model) {
        var units = desk.openUnits();
        var source = TaskForm.said(form.source());
        var whole = source.startsWith("TASK:") ? form.directive().whole() : null;
        model.addAttribute("page", new FormPage(id, key, seen, form, clears(desk, form), units, units,
                TaskForm.said(form.term()).isEmpty() ? null : resolutions.now(TaskForm.said(form.term())).orElse(null),
                whole == null ? null : openTask.find(desk.actor(), whole).map(opened -> opened.task().directive().title()).orElse(null), problems));
        return "tasks/form";
    }
}

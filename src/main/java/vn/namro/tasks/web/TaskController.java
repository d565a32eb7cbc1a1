package vn.namro.tasks.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.namro.accounts.Actor;
import vn.namro.language.Wording;
import vn.namro.resolution.Resolutions;
import vn.namro.rule.Outcome;
import vn.namro.tasks.action.HandIn;
import vn.namro.tasks.action.MoveTask;
import vn.namro.tasks.action.MoveTask.Asked;
import vn.namro.tasks.action.OpenTask;
import vn.namro.tasks.model.Directive;
import vn.namro.tasks.model.EvidenceFile;
import vn.namro.tasks.model.Moves;
import vn.namro.tasks.model.TaskFact;
import vn.namro.tasks.model.TaskFact.Side;
import vn.namro.tasks.store.EvidenceStore;
import vn.namro.tasks.store.TaskTrees;
import vn.namro.web.Download;
import vn.namro.web.NotFound;
import vn.namro.web.PathPart;
import vn.namro.web.Problem;
import vn.namro.web.TypedDay;

/** One task: looked at, and moved on. */
@Controller
class TaskController {
    private final Readers readers;
    private final OpenTask openTask;
    private final MoveTask moveTask;
    private final HandIn handIn;
    private final EvidenceStore evidence;
    private final TaskTrees trees;
    private final Resolutions resolutions;

    TaskController(Readers readers, OpenTask openTask, MoveTask moveTask, HandIn handIn, EvidenceStore evidence, TaskTrees trees, Resolutions resolutions) {
        this.readers = readers;
        this.openTask = openTask;
        this.moveTask = moveTask;
        this.handIn = handIn;
        this.evidence = evidence;
        this.trees = trees;
        this.resolutions = resolutions;
    }

    @GetMapping("/tasks/{id}")
    String one(Actor actor, @PathVariable UUID id, Model model) {
        return show(actor, id, TaskPage.Typed.NOTHING, List.of(), model);
    }

    @PostMapping("/tasks/{id}")
    String move(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> form, @RequestParam(required = false) @Nullable List<MultipartFile> files,
            HttpServletResponse response, Model model, RedirectAttributes redirect) throws IOException {
        openTask.find(actor, id).orElseThrow(NotFound::new);
        var what = form.getOrDefault("do", "");
        var typed = new TaskPage.Typed(what, TaskForm.said(form.get("reason")), form.getOrDefault("until", ""), form.getOrDefault("cause", ""));
        var problems = new ArrayList<Problem>();
        var notice = "tasks.notice." + what;
        if (what.equals("Upload") || what.equals("HandedIn")) {
            problems.addAll(uploaded(actor, id, files));
        }
        if (problems.isEmpty() && !what.equals("Upload")) {
            var asked = asked(id, typed, form, problems);
            if (problems.isEmpty() && asked != null && run(actor, asked, form) instanceof Outcome.Refused<TaskFact>(var breaches)) {
                problems.addAll(Problem.of(breaches).stream().map(problem -> atItsWords(problem, what)).toList());
            }
        }
        if (problems.isEmpty()) {
            redirect.addFlashAttribute("notice", notice);
            return "redirect:/tasks/" + id;
        }
        response.setStatus(422);
        return show(actor, id, typed, problems, model);
    }

    /** Each form of the page has words of its own. */
    private static Problem atItsWords(Problem problem, String what) {
        return problem.field().equals("reason") || problem.field().equals("override") ? new Problem("reason-" + what, problem.wording(), problem.arguments()) : problem;
    }

    private Outcome<TaskFact> run(Actor actor, Asked asked, Map<String, String> form) {
        if (asked.fact() instanceof TaskFact.HandedIn(var note, _)) {
            var leftOut = form.keySet().stream().filter(name -> name.startsWith("leave-")).flatMap(name -> id(name.substring("leave-".length())).stream())
                    .collect(Collectors.toSet());
            return handIn.run(actor, asked.task(), asked.form(), asked.seen(), note, leftOut);
        }
        return moveTask.run(actor, asked);
    }

    private List<Problem> uploaded(Actor actor, UUID id, @Nullable List<MultipartFile> files) throws IOException {
        var chosen = new ArrayList<EvidenceFile>();
        for (var file : files == null ? List.<MultipartFile>of() : files) {
            // A field without a file comes as one without a name.
            if (!TaskForm.said(file.getOriginalFilename()).isEmpty()) {
                chosen.add(new EvidenceFile(TaskForm.said(file.getOriginalFilename()).replaceFirst("^.*[/\\\\]", ""), file.getBytes()));
            }
        }
        return !chosen.isEmpty() && handIn.add(actor, id, chosen) instanceof Outcome.Refused<Integer>(var breaches) ? Problem.of(breaches) : List.of();
    }

    /** What a form asks for; what it does not say right is added to the problems. */
    private static @Nullable Asked asked(UUID task, TaskPage.Typed typed, Map<String, String> form, List<Problem> problems) {
        var key = id(form.getOrDefault("key", "")).orElseThrow(NotFound::new);
        int seen = form.getOrDefault("seen", "").matches("\\d{1,9}") ? Integer.parseInt(form.get("seen")) : 0;
        var until = TypedDay.parse(typed.until());
        boolean owesDay = typed.is("ExtensionAsked") || typed.is("ExtensionGranted") || typed.is("Resumed") && !typed.until().isBlank();
        if (owesDay && until == null) {
            problems.add(new Problem("until", "tasks.form.no_day", List.of(typed.until())));
            return null;
        }
        return new Asked(task, key, seen, fact(typed, until, form));
    }

    private static TaskFact fact(TaskPage.Typed typed, @Nullable LocalDate until, Map<String, String> form) {
        var reason = typed.reason();
        return switch (typed.what()) {
            case "Approved" -> new TaskFact.Approved("", List.of(), reason);
            case "Assigned" -> new TaskFact.Assigned();
            case "Accepted" -> new TaskFact.Accepted();
            case "Refused" -> new TaskFact.Refused(reason);
            case "Started" -> new TaskFact.Started();
            case "StepDone" -> new TaskFact.StepDone(form.getOrDefault("step", "").matches("\\d{1,3}") ? Integer.parseInt(form.get("step")) : -1);
            case "HandedIn" -> new TaskFact.HandedIn(reason, List.of());
            case "Confirmed" -> new TaskFact.Confirmed(reason);
            case "Returned" -> new TaskFact.Returned(reason);
            case "Paused" -> new TaskFact.Paused(reason);
            case "Resumed" -> new TaskFact.Resumed(until);
            case "ExtensionAsked" -> new TaskFact.ExtensionAsked(Objects.requireNonNull(until), cause(typed.cause()), reason);
            case "ExtensionGranted" -> new TaskFact.ExtensionGranted(Objects.requireNonNull(until));
            case "ExtensionDenied" -> new TaskFact.ExtensionDenied(reason);
            case "InputAsked" -> new TaskFact.InputAsked(TaskForm.said(form.get("unit")), reason);
            case "InputGiven" -> new TaskFact.InputGiven(reason);
            case "Cancelled" -> new TaskFact.Cancelled(reason);
            case "Said" -> new TaskFact.Said(reason);
            default -> throw new NotFound();
        };
    }

    private static TaskFact.Cause cause(String name) {
        for (var cause : TaskFact.Cause.values()) {
            if (cause.name().equals(name)) {
                return cause;
            }
        }
        throw new NotFound();
    }

    @GetMapping("/tasks/{id}/evidence/{file}")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable UUID id, @PathVariable UUID file) {
        var opened = openTask.find(actor, id).orElseThrow(NotFound::new);
        var found = evidence.file(id, file, opened.sides().contains(Side.LEAD)).orElseThrow(NotFound::new);
        return Download.received(found.name(), found.content());
    }

    private String show(Actor actor, UUID id, TaskPage.Typed typed, List<Problem> problems, Model model) {
        var opened = openTask.find(actor, id).orElseThrow(NotFound::new);
        var desk = readers.desk(actor);
        var directive = opened.task().directive();
        var may = Moves.open(opened.task(), opened.sides(), desk.now(), opened.policy());
        model.addAttribute("page", new TaskPage(opened, desk, ClearsPage.of(directive, opened.policy(), desk), may, Parts.of(opened.task(), trees.below(desk.reader(), id), desk),
                evidence.evidence(id), opened.sides().contains(Side.LEAD) ? evidence.uploads(id) : List.of(), source(actor, directive), sourcePath(directive),
                UUID.randomUUID(), typed, problems));
        return "tasks/one";
    }

    private String source(Actor actor, Directive directive) {
        var source = directive.source();
        var resolved = source.term() == null || !source.kind().isResolved() ? null : resolutions.now(source.term()).orElse(null);
        var whole = directive.whole();
        return switch (source.kind()) {
            case CLAUSE -> resolved == null ? source.reference() : resolved.clauses().stream().filter(clause -> clause.code().equals(source.reference()))
                    .map(clause -> clause.code() + " " + (clause.heading() == null ? "" : clause.heading())).findFirst().orElse(source.reference());
            case BREAKTHROUGH -> resolved == null ? source.reference() : resolved.breakthroughs().stream().filter(one -> one.code().equals(source.reference()))
                    .map(one -> one.title()).findFirst().orElse(source.reference());
            case TARGET -> resolved == null ? source.reference() : resolved.targets().stream().filter(target -> target.code().equals(source.reference()))
                    .map(target -> target.title()).findFirst().orElse(source.reference());
            case TASK -> whole == null ? "" : openTask.find(actor, whole).map(one -> one.task().directive().title()).orElse("");
            case PROGRAMME, CONCLUSIONS -> source.reference();
        };
    }

    private static @Nullable String sourcePath(Directive directive) {
        var source = directive.source();
        var term = source.term() == null ? "" : "?term=" + URLEncoder.encode(source.term(), StandardCharsets.UTF_8);
        return switch (source.kind()) {
            case CLAUSE -> "/resolution" + term + "#clause-" + source.reference();
            case BREAKTHROUGH -> "/resolution" + term + "#breakthrough-" + source.reference();
            case TARGET -> "/targets/" + PathPart.of(source.reference()) + term;
            case TASK -> "/tasks/" + source.reference();
            case PROGRAMME, CONCLUSIONS -> null;
        };
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

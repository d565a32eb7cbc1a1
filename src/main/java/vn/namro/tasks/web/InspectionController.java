package vn.namro.tasks.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
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
import vn.namro.rule.Outcome;
import vn.namro.tasks.action.Inspect;
import vn.namro.tasks.model.EvidenceFile;
import vn.namro.tasks.model.InspectionFact;
import vn.namro.tasks.store.EvidenceStore;
import vn.namro.tasks.store.InspectionStore;
import vn.namro.web.Download;
import vn.namro.web.NotFound;
import vn.namro.web.Problem;
import vn.namro.web.TypedDay;

/** The register of inspections, and each of them. */
@Controller
class InspectionController {
    private final Readers readers;
    private final InspectionStore store;
    private final EvidenceStore evidence;
    private final Inspect inspect;

    InspectionController(Readers readers, InspectionStore store, EvidenceStore evidence, Inspect inspect) {
        this.readers = readers;
        this.store = store;
        this.evidence = evidence;
        this.inspect = inspect;
    }

    @GetMapping("/tasks/inspections")
    String register(Actor actor, Model model) {
        return register(actor, Map.of(), List.of(), model);
    }

    @PostMapping("/tasks/inspections")
    String add(Actor actor, @RequestParam Map<String, String> form, HttpServletResponse response, Model model, RedirectAttributes redirect) {
        boolean commends = "commend".equals(form.get("do"));
        var id = id(form.get("key"), UUID.randomUUID());
        var day = TypedDay.parse(form.getOrDefault("day", ""));
        var outcome = commends ? inspect.commend(actor, id, said(form, "unit"), day, said(form, "decision"), said(form, "words"))
                : inspect.plan(actor, id, said(form, "giver"), said(form, "unit"), said(form, "subject"), day);
        return answer(outcome, commends ? "tasks.notice.Commended" : "tasks.notice.Planned", commends ? "/tasks/inspections" : "/tasks/inspections/" + id, response, redirect,
                problems -> register(actor, form, problems, model));
    }

    @GetMapping("/tasks/inspections/{id}")
    String one(Actor actor, @PathVariable UUID id, Model model) {
        return one(actor, id, Map.of(), List.of(), model);
    }

    @PostMapping("/tasks/inspections/{id}")
    String move(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> form, @RequestParam(required = false) @Nullable MultipartFile files,
            HttpServletResponse response, Model model, RedirectAttributes redirect) throws IOException {
        inspect.find(actor, id).orElseThrow(NotFound::new);
        var name = files == null ? "" : TaskForm.said(files.getOriginalFilename()).replaceFirst("^.*[/\\\\]", "");
        var file = files == null || name.isEmpty() ? null : new EvidenceFile(name, files.getBytes());
        var problems = new ArrayList<Problem>();
        var fact = fact(form, file != null, problems);
        if (fact == null) {
            response.setStatus(422);
            return one(actor, id, form, problems, model);
        }
        int seen = form.getOrDefault("seen", "").matches("\\d{1,9}") ? Integer.parseInt(form.get("seen")) : 0;
        return answer(inspect.move(actor, id, id(form.get("key"), null), seen, fact, file), "tasks.notice." + fact.name(), "/tasks/inspections/" + id, response, redirect,
                broken -> one(actor, id, form, broken, model));
    }

    @GetMapping("/tasks/inspections/{id}/proof/{file}")
    ResponseEntity<byte[]> proof(Actor actor, @PathVariable UUID id, @PathVariable UUID file) {
        inspect.find(actor, id).orElseThrow(NotFound::new);
        var found = evidence.file(id, file, false).orElseThrow(NotFound::new);
        return Download.received(found.name(), found.content());
    }

    private static @Nullable InspectionFact fact(Map<String, String> form, boolean withFile, List<Problem> problems) {
        var what = form.getOrDefault("do", "");
        var day = TypedDay.parse(form.getOrDefault("day", ""));
        int finding = form.getOrDefault("finding", "").matches("\\d{1,4}") ? Integer.parseInt(form.get("finding")) : -1;
        if ((what.equals("Visited") || what.equals("Found")) && day == null) {
            problems.add(new Problem("day", "tasks.form.no_day", List.of(form.getOrDefault("day", ""))));
            return null;
        }
        return switch (what) {
            case "Visited" -> new InspectionFact.Visited(Objects.requireNonNull(day), said(form, "note"));
            case "Found" -> new InspectionFact.Found(said(form, "text"), said(form, "remedy"), Objects.requireNonNull(day));
            case "Remedied" -> new InspectionFact.Remedied(finding, said(form, "note"), withFile ? UUID.randomUUID() : null);
            case "Settled" -> new InspectionFact.Settled(finding);
            case "SentBack" -> new InspectionFact.SentBack(finding, said(form, "note"));
            case "Dropped" -> new InspectionFact.Dropped(said(form, "note"));
            default -> throw new NotFound();
        };
    }

    private static String answer(Outcome<?> outcome, String notice, String path, HttpServletResponse response, RedirectAttributes redirect, Function<List<Problem>, String> again) {
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

    private String register(Actor actor, Map<String, String> form, List<Problem> problems, Model model) {
        var desk = readers.desk(actor);
        model.addAttribute("page", new InspectionsPage(desk, store.of(desk.units()), store.commendations(desk.units()), desk.openUnits(), ListController.mayGive(actor),
                UUID.randomUUID(), form, problems));
        return "tasks/inspections";
    }

    private String one(Actor actor, UUID id, Map<String, String> form, List<Problem> problems, Model model) {
        var inspection = inspect.find(actor, id).orElseThrow(NotFound::new);
        model.addAttribute("page", new InspectionPage(readers.desk(actor), inspection, inspect.parts(actor, inspection.plan()),
                evidence.evidence(id).stream().collect(Collectors.toMap(EvidenceStore.Listed::id, EvidenceStore.Listed::name)), UUID.randomUUID(), form, problems));
        return "tasks/inspection";
    }

    private static String said(Map<String, String> form, String field) {
        return TaskForm.said(form.get(field));
    }

    private static UUID id(@Nullable String text, @Nullable UUID other) {
        if (text != null && text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            return UUID.fromString(text);
        }
        if (other == null) {
            throw new NotFound();
        }
        return other;
    }
}

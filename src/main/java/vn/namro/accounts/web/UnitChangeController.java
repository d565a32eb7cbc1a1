package vn.namro.accounts.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Authority;
import vn.namro.accounts.action.ChangeUnits;
import vn.namro.accounts.model.UnitView;
import vn.namro.calendar.OfficeTime;
import vn.namro.organisation.TreeChange;
import vn.namro.organisation.TreeEdit;
import vn.namro.organisation.Unit;
import vn.namro.organisation.Units;
import vn.namro.organisation.action.ChangeTree.Preview;
import vn.namro.organisation.model.UnitRule;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;
import vn.namro.web.NotFound;
import vn.namro.web.Problem;

/** The forms by which units are made, renamed, moved, merged, split and closed: first a preview, then the same form records it. */
@Controller
class UnitChangeController {
    /** More units than these are named by typing, without a list. */
    private static final int LISTED = 500;

    private final ChangeUnits changeUnits;
    private final Units units;
    private final UnitChanges changes;
    private final Authority authority;
    private final Clock clock;

    UnitChangeController(ChangeUnits changeUnits, Units units, UnitChanges changes, Authority authority, Clock clock) {
        this.changeUnits = changeUnits;
        this.units = units;
        this.changes = changes;
        this.authority = authority;
        this.clock = clock;
    }

    @GetMapping("/new-unit")
    String blank(Actor actor, @RequestParam(defaultValue = "") String under, Model model) {
        return show(actor, UnitVerb.CREATE, "", TypedEdit.of(today(), null, under), List.of(), null, model);
    }

    @PostMapping("/new-unit")
    String create(Actor actor, @RequestParam Map<String, String> fields, HttpServletResponse response, Model model, RedirectAttributes redirect) {
        return answer(actor, UnitVerb.CREATE, "", new TypedEdit(fields), response, model, redirect);
    }

    @GetMapping("/units/{code}/{verb}")
    String form(Actor actor, @PathVariable String code, @PathVariable String verb, Model model) {
        var one = verb(actor, code, verb);
        return show(actor, one, code, TypedEdit.of(today(), one == UnitVerb.DESCRIBE ? units.now().spans(code).getLast() : null, ""), List.of(), null, model);
    }

    @PostMapping("/units/{code}/{verb}")
    String change(Actor actor, @PathVariable String code, @PathVariable String verb, @RequestParam Map<String, String> fields, HttpServletResponse response,
            Model model, RedirectAttributes redirect) {
        return answer(actor, verb(actor, code, verb), code, new TypedEdit(fields), response, model, redirect);
    }

    private UnitVerb verb(Actor actor, String code, String path) {
        if (!changeUnits.mayChange(actor, code)) {
            throw new NotFound();
        }
        return UnitVerb.at(path).orElseThrow(NotFound::new);
    }

    private String answer(Actor actor, UnitVerb verb, String code, TypedEdit typed, HttpServletResponse response, Model model, RedirectAttributes redirect) {
        var edit = typed.edit(verb, code, text -> meant(actor, text));
        // What is recorded is what was shown: whoever changed a field after the preview sees a new one first.
        if (typed.text("step").equals("record") && typed.text("shown").equals(digest(edit))) {
            return switch (changeUnits.run(actor, edit, typed.seen(), typed.decision())) {
                case Outcome.Done<TreeChange> _ -> {
                    redirect.addFlashAttribute("notice", "organisation.form.done");
                    yield "redirect:" + new UnitsScope(today(), today(), null).unit(edit.code());
                }
                case Outcome.Refused<TreeChange>(var breaches) -> refuse(actor, verb, code, typed, breaches, response, model);
            };
        }
        return switch (changeUnits.preview(actor, edit, typed.seen(), typed.decision())) {
            case Outcome.Done<Preview>(var preview) -> show(actor, verb, code, typed, List.of(), preview, model);
            case Outcome.Refused<Preview>(var breaches) -> refuse(actor, verb, code, typed, breaches, response, model);
        };
    }

    private String refuse(Actor actor, UnitVerb verb, String code, TypedEdit typed, List<Breach> breaches, HttpServletResponse response, Model model) {
        response.setStatus(422);
        return show(actor, verb, code, typed, breaches, null, model);
    }

    private String show(Actor actor, UnitVerb verb, String code, TypedEdit typed, List<Breach> breaches, @Nullable Preview preview, Model model) {
        var tree = units.now();
        var spans = tree.spans(code);
        var day = Objects.requireNonNullElse(typed.day(), today());
        var mine = verb == UnitVerb.CREATE || verb == UnitVerb.MOVE || verb == UnitVerb.MERGE ? new UnitView(tree, authority.units(actor, day), day).standing() : List.<Unit>of();
        var below = code.isEmpty() ? List.<Unit>of() : tree.belowFrom(code, day).stream().map(Unit::code).distinct().map(child -> tree.nearest(child, day).orElseThrow()).toList();
        boolean conflict = breaches.stream().anyMatch(breach -> breach.rule() == UnitRule.U21_NOTHING_CHANGED_MEANWHILE);
        model.addAttribute("page", new UnitChangePage(verb, code.isEmpty() ? "/new-unit" : new UnitsScope(today(), today(), null).change(code, verb),
                spans.isEmpty() ? null : spans.getLast(), below, code.isEmpty() ? List.of() : changes.of(code), mine.size() > LISTED ? List.of() : mine,
                changeUnits.mayStandAtTheTop(actor), typed, changeUnits.version(code), conflict, Problem.of(breaches), preview,
                preview == null ? "" : digest(preview.change().edit())));
        return "organisation/change";
    }

    /** A unit is named by its code, or by its name where only one has it. */
    private String meant(Actor actor, String typed) {
        var tree = units.now();
        if (tree.knows(typed)) {
            return typed;
        }
        var named = authority.units(actor, today()).stream().filter(code -> tree.nearest(code, today()).orElseThrow().name().equalsIgnoreCase(typed)).toList();
        return named.size() == 1 ? named.getFirst() : typed;
    }

    private static String digest(TreeEdit edit) {
        return Integer.toHexString(edit.toString().hashCode());
    }

    private LocalDate today() {
        return OfficeTime.dayOf(clock.instant());
    }
}

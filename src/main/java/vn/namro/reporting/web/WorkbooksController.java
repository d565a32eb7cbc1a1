package vn.namro.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Authority;
import vn.namro.calendar.Period;
import vn.namro.documents.ReceivedFile;
import vn.namro.language.Lang;
import vn.namro.language.Wording;
import vn.namro.reporting.action.CollectWorkbooks;
import vn.namro.reporting.action.CollectWorkbooks.Wanted;
import vn.namro.reporting.action.SendWorkbooks;
import vn.namro.reporting.model.Owed;
import vn.namro.reporting.workbook.Change.Way;
import vn.namro.reporting.workbook.Collected;
import vn.namro.reporting.workbook.FileBatch;
import vn.namro.reporting.workbook.MarkedCopy;
import vn.namro.resolution.Resolutions;
import vn.namro.resolution.Resolved;
import vn.namro.resolution.TermOfOffice;
import vn.namro.web.Download;
import vn.namro.web.HeldUploads;
import vn.namro.web.NotFound;

/** Workbooks go out as one archive and come back as many files: a dry run first, choices where both sides changed, then each whole or not at all. */
@Controller
class WorkbooksController {
    private static final String CHOICE = "choice.";

    private final VisibleTerms terms;
    private final Resolutions resolutions;
    private final SendWorkbooks sendWorkbooks;
    private final CollectWorkbooks collectWorkbooks;
    private final HeldUploads uploads;
    private final Authority authority;
    /** Unpacking takes memory: a few at a time. */
    private final Semaphore few = new Semaphore(2, true);

    WorkbooksController(VisibleTerms terms, Resolutions resolutions, SendWorkbooks sendWorkbooks, CollectWorkbooks collectWorkbooks, HeldUploads uploads, Authority authority) {
        this.terms = terms;
        this.resolutions = resolutions;
        this.sendWorkbooks = sendWorkbooks;
        this.collectWorkbooks = collectWorkbooks;
        this.uploads = uploads;
        this.authority = authority;
    }

    @GetMapping("/workbooks")
    String open(Actor actor, @RequestParam(defaultValue = "") String term, @RequestParam(defaultValue = "") String period, Model model) {
        return show(actor, term, period, "", null, List.of(), false, model);
    }

    @GetMapping("/workbooks.zip")
    ResponseEntity<byte[]> zip(Actor actor, @RequestParam(defaultValue = "") String term, @RequestParam(defaultValue = "") String period, @RequestParam(defaultValue = "") String language) {
        var chosen = terms.choose(terms.of(actor), term);
        var of = Period.parse(period).orElseThrow(NotFound::new);
        var made = sendWorkbooks.of(resolutions.now(chosen.code()).orElseThrow(), authority.units(actor, terms.today()), of, Lang.parse(language).orElse(Lang.VI));
        if (made.isEmpty()) {
            throw new NotFound();
        }
        // One workbook needs no archive round it.
        return made.size() == 1 ? Download.named(made.getFirst().name(), made.getFirst().content())
                : Download.named(chosen.code() + "_" + of + ".zip", FileBatch.packed(made.stream().map(one -> new ReceivedFile(one.name(), one.content())).toList()));
    }

    @PostMapping("/workbooks")
    String dryRun(Actor actor, @RequestParam(defaultValue = "") String term, @RequestParam(defaultValue = "") String period, @RequestParam(required = false) @Nullable List<MultipartFile> files,
            HttpServletResponse response, Model model) throws IOException {
        var received = new java.util.ArrayList<ReceivedFile>();
        for (var file : Objects.requireNonNullElse(files, List.<MultipartFile>of())) {
            if (!file.isEmpty()) {
                received.add(FileBatch.named(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes()));
            }
        }
        var batch = FileBatch.of(received);
        if (batch.isEmpty()) {
            response.setStatus(422);
            return show(actor, term, period, "reporting.workbooks.no_file", null, List.of(), false, model);
        }
        var key = uploads.hold(actor.account(), period, FileBatch.packed(batch));
        return show(actor, term, period, "", key, collected(actor, term, period, batch, Map.of(), false), false, model);
    }

    @PostMapping("/workbooks/take")
    String take(Actor actor, @RequestParam(defaultValue = "") String term, @RequestParam(defaultValue = "") String period, @RequestParam(defaultValue = "") String key,
            @RequestParam Map<String, String> form, HttpServletResponse response, Model model) {
        var batch = held(actor, key);
        if (batch.isEmpty()) {
            response.setStatus(422);
            return show(actor, term, period, "reporting.workbooks.gone", null, List.of(), false, model);
        }
        return show(actor, term, period, "", UUID.fromString(key), collected(actor, term, period, batch, form, true), true, model);
    }

    @GetMapping("/workbooks/marked.xlsx")
    ResponseEntity<byte[]> marked(Actor actor, @RequestParam(defaultValue = "") String term, @RequestParam(defaultValue = "") String period, @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "0") int file, @RequestParam(defaultValue = "") String language) {
        var batch = held(actor, key);
        if (file < 0 || file >= batch.size()) {
            throw new NotFound();
        }
        var collected = collected(actor, term, period, batch, Map.of(), false).get(file);
        return Download.named(collected.name(),
                MarkedCopy.of(batch.get(file).content(), collected.faults(), Wording.in(Lang.parse(language).orElse(Lang.VI))).orElseThrow(NotFound::new));
    }

    private List<ReceivedFile> held(Actor actor, String key) {
        return key.matches("[0-9a-f-]{36}") ? uploads.find(actor.account(), UUID.fromString(key)).map(held -> FileBatch.unpacked(held.bytes())).orElse(List.of()) : List.of();
    }

    private List<Collected> collected(Actor actor, String term, String period, List<ReceivedFile> batch, Map<String, String> form, boolean apply) {
        var chosen = terms.choose(terms.of(actor), term);
        var wanted = new Wanted(actor, chosen.code(), Period.parse(period).orElseThrow(NotFound::new), file -> choices(form, file.issue() == null ? "" : file.issue().unit()));
        few.acquireUninterruptibly();
        try {
            return apply ? collectWorkbooks.take(batch, wanted) : collectWorkbooks.preview(batch, wanted);
        } finally {
            few.release();
        }
    }

    /** {@code choice.<unit>/<key>} is {@code file} or {@code here}. */
    private static Map<String, Way> choices(Map<String, String> form, String unit) {
        var choices = new HashMap<String, Way>();
        var begin = CHOICE + unit + "/";
        form.forEach((name, value) -> {
            if (name.startsWith(begin) && (value.equals("file") || value.equals("here"))) {
                choices.put(name.substring(begin.length()), Way.valueOf(value.toUpperCase(Locale.ROOT)));
            }
        });
        return choices;
    }

    private String show(Actor actor, String term, String period, String problem, @Nullable UUID key, List<Collected> collected, boolean taken, Model model) {
        var visible = terms.of(actor);
        if (visible.isEmpty() && term.isEmpty()) {
            model.addAttribute("page", new WorkbooksPage(null, List.of(), null, 0, problem, null, List.of(), false));
            return "reporting/workbooks";
        }
        var chosen = terms.choose(visible, term);
        var resolved = resolutions.now(chosen.code()).orElseThrow();
        var periods = periods(resolved, chosen);
        var of = periods.stream().filter(one -> one.toString().equals(period)).findFirst().orElse(periods.isEmpty() ? null : periods.getFirst());
        var owed = new Owed(resolved);
        long units = of == null ? 0 : authority.units(actor, terms.today()).stream().filter(unit -> !owed.targets(unit, of).isEmpty()).count();
        model.addAttribute("page", new WorkbooksPage(new TermChoice(chosen, visible), periods, of, units, problem, key, collected, taken));
        return "reporting/workbooks";
    }

    /** Those that have ended, the newest first. */
    private List<Period> periods(Resolved resolved, TermOfOffice term) {
        var owed = new Owed(resolved);
        return owed.years(terms.today()).stream().flatMap(year -> owed.ofYear(year).stream()).filter(period -> !period.lastDay(term.calendar()).isAfter(terms.today()))
                .sorted(java.util.Comparator.comparing((Period period) -> period.lastDay(term.calendar())).reversed()).toList();
    }
}

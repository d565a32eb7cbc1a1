package vn.namro.drafting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.namro.accounts.Actor;
import vn.namro.documents.FaultyFile;
import vn.namro.documents.ListFile;
import vn.namro.drafting.DraftText;
import vn.namro.language.CodeOrder;
import vn.namro.language.Lang;
import vn.namro.progress.web.Scopes;
import vn.namro.web.NotFound;
import vn.namro.web.Problem;

/** Says of a text, a file or the clauses of a resolution what is clear in it and what is not. Nothing of it is kept. */
@Controller
class LintController {
    private final Scopes scopes;
    /** A hostile document may unpack to all that the reader allows: never two at once. */
    private final Semaphore alone = new Semaphore(1, true);

    LintController(Scopes scopes) {
        this.scopes = scopes;
    }

    /** Opens with the directives of the congress that the five clears come from, with a term's clauses, or with nothing. */
    @GetMapping("/lint")
    String open(Optional<Actor> actor, @RequestParam(defaultValue = "") String term, @RequestParam(required = false) @Nullable String blank,
            @RequestParam(defaultValue = "") String clears, Model model) {
        model.addAttribute("page", blank != null ? LintPage.of(new DraftForm("", clears, ""), List.of(), List.of())
                : term.isEmpty() ? Example.page(clears) : clauses(actor.orElseThrow(NotFound::new), term, clears));
        return "drafting/lint";
    }

    @PostMapping("/lint")
    String lint(@RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "") String clears, @RequestParam(defaultValue = "") String suppress,
            @RequestParam(required = false) @Nullable MultipartFile file, HttpServletResponse response, Model model) throws IOException {
        var page = page(new DraftForm(text, clears, suppress), file);
        if (!page.problems().isEmpty() || !page.faults().isEmpty()) {
            response.setStatus(422);
        }
        model.addAttribute("page", page);
        return "drafting/lint";
    }

    /** What stands beside the form while somebody writes. */
    @PostMapping("/lint/live")
    String live(@RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "") String clears, @RequestParam(defaultValue = "") String suppress,
            Model model) {
        var form = new DraftForm(text, clears, suppress);
        model.addAttribute("page", LintPage.of(form, form.problems(), List.of()));
        return "drafting/results";
    }

    /** What the linter says as a file; nothing typed is refused here, the page has said what is wrong with it. */
    @PostMapping({"/lint.csv", "/lint.xlsx"})
    ListFile file(@RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "") String clears,
            @RequestParam(defaultValue = "") String suppress, @RequestParam(defaultValue = "") String language) {
        var form = new DraftForm(text, clears, suppress);
        return LintList.of(LintPage.of(form, List.of(), List.of()), Lang.parse(language).orElse(Lang.VI));
    }

    private LintPage page(DraftForm form, @Nullable MultipartFile file) throws IOException {
        if (file != null && !file.isEmpty()) {
            return ofFile(form, file);
        }
        var problems = new ArrayList<>(form.problems());
        if (form.text().isBlank()) {
            problems.addFirst(new Problem("text", "lint.page.wanted_text", List.of()));
        }
        return LintPage.of(form, problems, List.of());
    }

    private LintPage ofFile(DraftForm form, MultipartFile file) throws IOException {
        var given = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        alone.acquireUninterruptibly();
        try {
            var read = form.withText(DraftText.read(name, file.getBytes()).stream().map(String::strip).collect(Collectors.joining("\n")));
            var page = LintPage.of(read, read.problems(), List.of());
            return new LintPage(page.form(), "lint.page.of_file", name, false, page.results(), page.problems(), List.of());
        } catch (FaultyFile faulty) {
            return LintPage.of(form, form.problems(), faulty.faults());
        } finally {
            alone.release();
        }
    }

    private LintPage clauses(Actor actor, String term, String clears) {
        var scope = scopes.require(actor, term, "");
        var records = scope.records();
        var lines = Stream.concat(records.breakthroughs().stream().map(one -> one.text() == null ? one.title() : one.text()),
                records.clauses().stream().sorted((a, b) -> CodeOrder.NATURAL.compare(a.code(), b.code())).map(one -> one.text() == null ? one.heading() : one.text()));
        var text = lines.filter(Objects::nonNull).flatMap(String::lines).map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
        var form = new DraftForm(text, clears, "");
        return new LintPage(form, "lint.page.of_resolution", records.resolution().number(), scope.term().illustrative(), form.results(), form.problems(), List.of());
    }
}

package vn.namro.publishing.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.namro.accounts.Actor;
import vn.namro.documents.FaultyFile;
import vn.namro.language.Lang;
import vn.namro.progress.Judges;
import vn.namro.publishing.ReviewSettings;
import vn.namro.publishing.TermReviews;

/** Compares the numbers of a document that somebody hands over with the records, as {@code review --check} does. */
@Controller
class CheckController {
    private static final int LONGEST_NAME = 100;

    private final ReviewSources sources;
    /** A hostile document may unpack to all that the reader allows: never two at once. */
    private final Semaphore alone = new Semaphore(1, true);

    CheckController(ReviewSources sources) {
        this.sources = sources;
    }

    @GetMapping("/review/check")
    String open(Actor actor, @RequestParam Map<String, String> asked, Model model) {
        model.addAttribute("page", new CheckPage(sources.whole(actor, ReviewRequest.of(asked)).scope(), null, List.of(), false));
        return "publishing/check";
    }

    @PostMapping("/review/check")
    String check(Actor actor, @RequestParam Map<String, String> asked, @RequestParam(required = false) @Nullable MultipartFile document,
            HttpServletResponse response, Model model) throws IOException {
        var source = sources.whole(actor, ReviewRequest.of(asked));
        var page = document == null || document.isEmpty() ? new CheckPage(source.scope(), null, List.of(), true) : checked(source, document);
        if (page.missing() || !page.faults().isEmpty()) {
            response.setStatus(422);
        }
        model.addAttribute("page", page);
        return "publishing/check";
    }

    private CheckPage checked(ReviewSource source, MultipartFile document) throws IOException {
        var file = name(document.getOriginalFilename());
        alone.acquireUninterruptibly();
        try {
            return new CheckPage(source.scope(), compared(source, file, document.getBytes()), List.of(), false);
        } catch (FaultyFile faulty) {
            return new CheckPage(source.scope(), null, faulty.faults(), false);
        } finally {
            alone.release();
        }
    }

    private static CheckPage.Result compared(ReviewSource source, String file, byte[] docx) {
        var records = source.records();
        var origin = TermReviews.origin(file, docx).filter(one -> isOfTheTime(one.asOf(), source));
        var day = origin.map(one -> one.asOf()).orElse(source.scope().asOf());
        var settings = ReviewSettings.of(origin.map(one -> one.style()).orElse(records.term().style()), origin.map(one -> one.lang()).orElse(Lang.VI));
        return new CheckPage.Result(file, day, origin.isPresent(), TermReviews.check(file, docx, records, Judges.judge(records, day), source.narratives(), settings));
    }

    /** A day that no review can have been made for says nothing. */
    private static boolean isOfTheTime(LocalDate day, ReviewSource source) {
        var term = source.records().term();
        return day.getYear() >= term.firstYear() - 1 && day.getYear() <= Math.max(term.lastYear() + 10, source.scope().latest().getYear());
    }

    private static String name(@Nullable String given) {
        var name = given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}

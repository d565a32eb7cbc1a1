package vn.namro.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.UUID;
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
import vn.namro.accounts.Authority;
import vn.namro.documents.ReceivedFile;
import vn.namro.reporting.action.AddEvidence;
import vn.namro.reporting.action.OpenReport.Opened;
import vn.namro.reporting.store.ReportEvidence;
import vn.namro.rule.Outcome;
import vn.namro.web.Download;
import vn.namro.web.NotFound;
import vn.namro.web.Problem;

/** Files that prove figures: added, listed with where else they are used, and had as downloads only. */
@Controller
class EvidenceController {
    private final Reports reports;
    private final AddEvidence addEvidence;
    private final ReportEvidence store;
    private final Authority authority;
    private final VisibleTerms terms;

    EvidenceController(Reports reports, AddEvidence addEvidence, ReportEvidence store, Authority authority, VisibleTerms terms) {
        this.reports = reports;
        this.addEvidence = addEvidence;
        this.store = store;
        this.authority = authority;
        this.terms = terms;
    }

    @GetMapping("/reports/{term}/{unit}/{period}/evidence")
    String list(Actor actor, @PathVariable String term, @PathVariable String unit, @PathVariable String period, @RequestParam(defaultValue = "") String target, Model model) {
        return show(actor, reports.require(actor, term, unit, period), target, List.of(), model);
    }

    @PostMapping("/reports/{term}/{unit}/{period}/evidence")
    String add(Actor actor, @PathVariable String term, @PathVariable String unit, @PathVariable String period, @RequestParam(defaultValue = "") String target,
            @RequestParam(required = false) @Nullable MultipartFile file, HttpServletResponse response, Model model, RedirectAttributes redirect) throws IOException {
        var opened = reports.require(actor, term, unit, period);
        if (addEvidence.run(actor, opened, target, received(file)) instanceof Outcome.Refused<String>(var breaches)) {
            response.setStatus(422);
            return show(actor, opened, target, Problem.of(breaches), model);
        }
        redirect.addFlashAttribute("notice", "reporting.notice.evidence");
        return "redirect:" + Addresses.report(opened.address()) + "/evidence";
    }

    /** Never shown by the browser, whatever the file says that it is. */
    @GetMapping("/evidence/{id}")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable UUID id) {
        var kept = store.find(id).orElseThrow(NotFound::new);
        authority.require(actor, kept.unit(), terms.today());
        return Download.received(kept.file().name(), kept.file().content());
    }

    private String show(Actor actor, Opened opened, String target, List<Problem> problems, Model model) {
        model.addAttribute("page", new EvidencePage(opened, Reports.unitName(opened), store.of(opened.address()), target, authority.units(actor, terms.today()), problems));
        return "reporting/evidence";
    }

    /** Some browsers send the whole path. */
    private static ReceivedFile received(@Nullable MultipartFile file) throws IOException {
        var name = file == null || file.getOriginalFilename() == null ? "" : Normalizer.normalize(file.getOriginalFilename(), Normalizer.Form.NFC);
        return new ReceivedFile(name.replaceFirst("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", ""), file == null ? new byte[0] : file.getBytes());
    }
}

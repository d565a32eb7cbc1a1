package vn.namro.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Authority;
import vn.namro.accounts.Role;
import vn.namro.calendar.OfficeTime;
import vn.namro.exchange.ImportOutcome;
import vn.namro.exchange.ReadOutcome;
import vn.namro.exchange.TermFolder;
import vn.namro.exchange.action.ExportTerm;
import vn.namro.exchange.action.TakeFolder;
import vn.namro.exchange.zip.FolderZip;
import vn.namro.resolution.Resolutions;
import vn.namro.resolution.TermOfOffice;
import vn.namro.rule.Fault;
import vn.namro.web.HeldUploads;
import vn.namro.web.NotFound;

/** A term as a packed folder: taken out by a button, taken over after a dry run that says what would be done. */
@Controller
class ExchangeController {
    private final TakeFolder takeFolder;
    private final ExportTerm exportTerm;
    private final Resolutions resolutions;
    private final Authority authority;
    private final HeldUploads uploads;
    private final Clock clock;
    private final OneFolder oneFolder;

    ExchangeController(TakeFolder takeFolder, ExportTerm exportTerm, Resolutions resolutions, Authority authority, HeldUploads uploads, OneFolder oneFolder, Clock clock) {
        this.takeFolder = takeFolder;
        this.exportTerm = exportTerm;
        this.resolutions = resolutions;
        this.authority = authority;
        this.uploads = uploads;
        this.oneFolder = oneFolder;
        this.clock = clock;
    }

    @GetMapping("/exchange")
    String open(Actor actor, Model model) {
        return show(actor, "", false, List.of(), null, model);
    }

    @GetMapping("/exchange.zip")
    void export(Actor actor, @RequestParam(defaultValue = "") String term, HttpServletResponse response) throws IOException {
        var known = terms(actor).stream().filter(one -> one.code().equals(term)).findFirst().orElseThrow(NotFound::new);
        var folder = exportTerm.folder(known.code(), null).orElseThrow(NotFound::new);
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", ContentDisposition.attachment().filename(known.code() + ".zip", StandardCharsets.UTF_8).build().toString());
        response.setHeader("Cache-Control", "no-store");
        FolderZip.write(folder, response.getOutputStream());
    }

    @PostMapping("/exchange")
    String dryRun(Actor actor, @RequestParam(required = false) @Nullable MultipartFile folder, HttpServletResponse response, Model model) throws IOException {
        if (folder == null || folder.isEmpty()) {
            response.setStatus(422);
            return show(actor, "", true, List.of(), null, model);
        }
        var name = Objects.requireNonNullElse(folder.getOriginalFilename(), "");
        var bytes = folder.getBytes();
        return oneFolder.at(() -> switch (FolderZip.read(name, bytes)) {
            case ReadOutcome.Faulty(var faults) -> refused(actor, name, faults, response, model);
            case ReadOutcome.Read(var read) -> dryRun(actor, name, bytes, read, response, model);
        });
    }

    private String dryRun(Actor actor, String name, byte[] bytes, TermFolder read, HttpServletResponse response, Model model) {
        var preview = takeFolder.preview(actor, read);
        return switch (preview.outcome()) {
            case ImportOutcome.Refused(var faults) -> refused(actor, name, faults, response, model);
            case ImportOutcome.Imported imported -> show(actor, name, false, List.of(), new ExchangePage.DryRun(
                    uploads.hold(actor.account(), name, bytes), imported.term(), imported.nothingNew(), imported.files(), preview.superseded(), read.warnings()), model);
        };
    }

    @PostMapping("/exchange/take")
    String take(Actor actor, @RequestParam(defaultValue = "") String key, HttpServletResponse response, Model model, RedirectAttributes redirect) {
        var upload = key.matches("[0-9a-f-]{36}") ? uploads.take(actor.account(), UUID.fromString(key)).orElse(null) : null;
        if (upload == null) {
            response.setStatus(422);
            return show(actor, "", true, List.of(), null, model);
        }
        return oneFolder.at(() -> {
            var outcome = switch (FolderZip.read(upload.name(), upload.bytes())) {
                case ReadOutcome.Faulty(var faults) -> new ImportOutcome.Refused(faults);
                case ReadOutcome.Read(var read) -> takeFolder.run(actor, read);
            };
            if (outcome instanceof ImportOutcome.Refused(var faults)) {
                return refused(actor, upload.name(), faults, response, model);
            }
            redirect.addFlashAttribute("notice", "exchange.page.done");
            return "redirect:/exchange";
        });
    }

    private String refused(Actor actor, String name, List<Fault> faults, HttpServletResponse response, Model model) {
        response.setStatus(422);
        return show(actor, name, false, faults, null, model);
    }

    private String show(Actor actor, String file, boolean gone, List<Fault> faults, ExchangePage.@Nullable DryRun dryRun, Model model) {
        model.addAttribute("page", new ExchangePage(terms(actor), actor.post().role() == Role.SECRETARIAT, file, gone, faults, dryRun));
        return "exchange/exchange";
    }

    /** Those of organisations that the visitor has authority over: a folder holds every figure of the term. */
    private List<TermOfOffice> terms(Actor actor) {
        return resolutions.terms().stream().filter(term -> authority.over(actor, term.organisation(), today())).toList();
    }

    private LocalDate today() {
        return OfficeTime.dayOf(clock.instant());
    }
}

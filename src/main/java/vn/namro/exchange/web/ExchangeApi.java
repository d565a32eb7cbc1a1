package vn.namro.exchange.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Authority;
import vn.namro.calendar.OfficeTime;
import vn.namro.exchange.ImportOutcome;
import vn.namro.exchange.ImportPreview;
import vn.namro.exchange.ReadOutcome;
import vn.namro.exchange.TermFolder;
import vn.namro.exchange.action.ExportTerm;
import vn.namro.exchange.action.TakeFolder;
import vn.namro.exchange.zip.FolderZip;
import vn.namro.resolution.Resolutions;
import vn.namro.rule.Fault;
import vn.namro.web.ApiBody;
import vn.namro.web.ApiFault;
import vn.namro.web.ApiProblems;
import vn.namro.web.NotFound;
import vn.namro.web.OneEffect;

/** A term as a packed folder for programs, by the same actions as the page (docs/api.md). */
@RestController
class ExchangeApi {
    private static final int LARGEST = 20 << 20;
    private static final String IMPORTED = """
            {"term": "NK-2025-2030", "applied": false, "nothingNew": false, "files": [{"file": "targets.csv", "fresh": 21, "changed": 0, "same": 0, "left": 0}],
             "superseded": [], "warnings": []}""";

    private final TakeFolder takeFolder;
    private final ExportTerm exportTerm;
    private final Resolutions resolutions;
    private final Authority authority;
    private final ApiProblems problems;
    private final OneEffect oneEffect;
    private final OneFolder oneFolder;
    private final Clock clock;

    ExchangeApi(TakeFolder takeFolder, ExportTerm exportTerm, Resolutions resolutions, Authority authority, ApiProblems problems, OneEffect oneEffect,
            OneFolder oneFolder, Clock clock) {
        this.takeFolder = takeFolder;
        this.exportTerm = exportTerm;
        this.resolutions = resolutions;
        this.authority = authority;
        this.problems = problems;
        this.oneEffect = oneEffect;
        this.oneFolder = oneFolder;
        this.clock = clock;
    }

    /** What taking a folder over does, or did. */
    record Import(String term, boolean applied, boolean nothingNew, List<FileCount> files, List<Superseded> superseded, List<ApiProblems.Item> warnings) {}

    record FileCount(String file, int fresh, int changed, int same, int left) {}

    record Superseded(String file, String key) {}

    @Operation(summary = "Try a packed folder, or take it over", description = "Says what would be done, or every fault; with apply=true it is done, all or nothing.")
    @RequestBody(content = @Content(mediaType = "application/zip", schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(responseCode = "200", description = "What was or would be done", content = @Content(mediaType = "application/json",
            schema = @Schema(implementation = Import.class), examples = @ExampleObject(IMPORTED)))
    @PostMapping("/api/v1/import")
    ResponseEntity<Object> take(Actor actor, @RequestParam(defaultValue = "false") boolean apply, HttpServletRequest request,
            @Parameter(description = "Needed with apply=true, a new one for each folder: the same request under the same key has one effect and one answer.")
            @RequestHeader(name = OneEffect.KEY, required = false) @Nullable String key) {
        var bytes = ApiBody.bytes(request, LARGEST);
        return oneFolder.at(() -> apply ? oneEffect.requiring(request, actor.account(), bytes, () -> run(actor, bytes, true, request))
                : run(actor, bytes, false, request));
    }

    @Operation(summary = "The records of a term as a packed folder", description = "The same records make the same bytes.")
    @ApiResponse(responseCode = "200", description = "The folder", content = @Content(mediaType = "application/zip", schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/api/v1/terms/{term}/export")
    void export(Actor actor, @PathVariable String term, HttpServletResponse response) throws IOException {
        var known = resolutions.terms().stream().filter(one -> one.code().equals(term) && authority.over(actor, one.organisation(), OfficeTime.dayOf(clock.instant())))
                .findFirst().orElseThrow(NotFound::new);
        var folder = exportTerm.folder(known.code(), null).orElseThrow(NotFound::new);
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", ContentDisposition.attachment().filename(known.code() + ".zip", StandardCharsets.UTF_8).build().toString());
        FolderZip.write(folder, response.getOutputStream());
    }

    private ResponseEntity<Object> run(Actor actor, byte[] bytes, boolean apply, HttpServletRequest request) {
        return switch (FolderZip.read("body", bytes)) {
            case ReadOutcome.Faulty(var faults) -> refused(request, faults);
            case ReadOutcome.Read(var folder) -> run(actor, folder, apply, request);
        };
    }

    private ResponseEntity<Object> run(Actor actor, TermFolder folder, boolean apply, HttpServletRequest request) {
        var preview = takeFolder.preview(actor, folder);
        var outcome = apply && preview.outcome() instanceof ImportOutcome.Imported ? takeFolder.run(actor, folder) : preview.outcome();
        return switch (outcome) {
            case ImportOutcome.Refused(var faults) -> refused(request, faults);
            case ImportOutcome.Imported imported -> ResponseEntity.ok(new Import(imported.term(), apply, imported.nothingNew(),
                    imported.files().stream().map(file -> new FileCount(file.file().fileName(), file.fresh(), file.changed(), file.same(), file.left())).toList(),
                    superseded(preview), problems.items(request, folder.warnings().stream().map(ApiFault::of).toList())));
        };
    }

    private static List<Superseded> superseded(ImportPreview preview) {
        return preview.superseded().stream().map(one -> new Superseded(one.file().fileName(), one.key())).toList();
    }

    private ResponseEntity<Object> refused(HttpServletRequest request, List<Fault> faults) {
        return problems.faulty(request, faults.stream().map(ApiFault::of).toList());
    }
}

package vn.namro.reporting.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import vn.namro.accounts.Actor;
import vn.namro.reporting.action.AskQuestions;
import vn.namro.reporting.action.ConfirmReport;
import vn.namro.reporting.action.OpenReport.Opened;
import vn.namro.reporting.action.ReturnReport;
import vn.namro.reporting.action.SaveDraft;
import vn.namro.reporting.action.SubmitReport;
import vn.namro.reporting.model.ReportRule;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;
import vn.namro.web.ApiBody;
import vn.namro.web.ApiFault;
import vn.namro.web.ApiProblems;
import vn.namro.web.OneEffect;

/** One report of a unit for programs: read, typed, handed in, confirmed or returned, by the same rules as the forms (docs/api.md). */
@RestController
@RequestMapping("/api/v1/terms/{term}/reports/{unit}/{period}")
class ReportsApi {
    private static final int LARGEST = 2 << 20;
    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_ANSWER = 2_000;
    private static final Pattern VERSION = Pattern.compile("(?:W/)?\"?(\\d{1,18})\"?");
    private static final JsonMapper JSON = new JsonMapper();

    private final Reports reports;
    private final SaveDraft saveDraft;
    private final SubmitReport submitReport;
    private final ConfirmReport confirmReport;
    private final ReturnReport returnReport;
    private final AskQuestions askQuestions;
    private final ApiProblems problems;
    private final OneEffect oneEffect;

    ReportsApi(Reports reports, SaveDraft saveDraft, SubmitReport submitReport, ConfirmReport confirmReport, ReturnReport returnReport, AskQuestions askQuestions,
            ApiProblems problems, OneEffect oneEffect) {
        this.reports = reports;
        this.saveDraft = saveDraft;
        this.submitReport = submitReport;
        this.confirmReport = confirmReport;
        this.returnReport = returnReport;
        this.askQuestions = askQuestions;
        this.problems = problems;
        this.oneEffect = oneEffect;
    }

    /** What one request is about. */
    private record Asked(Actor actor, String term, String unit, String period, HttpServletRequest request, byte[] body) {}

    @Operation(summary = "The report as it stands", description = "The ETag is what the next change has to send as If-Match.")
    @GetMapping
    ResponseEntity<ReportView> one(Actor actor, @PathVariable String term, @PathVariable String unit, @PathVariable String period, HttpServletRequest request) {
        var view = view(reports.require(actor, term, unit, period), request);
        return ResponseEntity.ok().eTag(tag(view.seen())).body(view);
    }

    @Operation(summary = "Type the whole report", description = "Keeps figures and words as a draft; what is not named is emptied. Nothing is kept where one of them is faulty.")
    @RequestBody(content = @Content(mediaType = "application/json", examples = @ExampleObject(ReportsApiExamples.DRAFT)))
    @PutMapping
    ResponseEntity<Object> put(Actor actor, @PathVariable String term, @PathVariable String unit, @PathVariable String period, HttpServletRequest request,
            @Parameter(description = ReportsApiExamples.VERSION) @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @Parameter(description = ReportsApiExamples.KEY) @RequestHeader(name = OneEffect.KEY, required = false) @Nullable String key) {
        return type(asked(actor, term, unit, period, request), version, true);
    }

    @Operation(summary = "Type some figures", description = "As PUT, but what is not named stays as it is.")
    @RequestBody(content = @Content(mediaType = "application/json", examples = @ExampleObject(ReportsApiExamples.DRAFT)))
    @PatchMapping
    ResponseEntity<Object> patch(Actor actor, @PathVariable String term, @PathVariable String unit, @PathVariable String period, HttpServletRequest request,
            @Parameter(description = ReportsApiExamples.VERSION) @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @Parameter(description = ReportsApiExamples.KEY) @RequestHeader(name = OneEffect.KEY, required = false) @Nullable String key) {
        return type(asked(actor, term, unit, period, request), version, false);
    }

    @Operation(summary = "Hand in what is typed", description = "All figures as one act. Every question of the report needs an answer.")
    @RequestBody(content = @Content(mediaType = "application/json", examples = @ExampleObject(ReportsApiExamples.SUBMIT)))
    @PostMapping("/submit")
    ResponseEntity<Object> submit(Actor actor, @PathVariable String term, @PathVariable String unit, @PathVariable String period, HttpServletRequest request,
            @Parameter(description = ReportsApiExamples.VERSION) @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @Parameter(description = ReportsApiExamples.KEY_WANTED) @RequestHeader(name = OneEffect.KEY, required = false) @Nullable String key) {
        var asked = asked(actor, term, unit, period, request);
        return act(asked, version, opened -> {
            var body = ApiBody.of(asked.body(), "answers");
            var answers = body.named("answers");
            var said = new HashMap<String, String>();
            answers.names().forEach(id -> said.put(id, answers.text(id, LONGEST_ANSWER)));
            ReportRows.problems(opened.report(), opened.drafts()).forEach(problem ->
                    body.faults().add(new ApiFault("/cells/" + problem.field(), "", problem.wording(), problem.arguments())));
            return new Act(body.faults(), seen -> submitReport.run(actor, opened.address(), UUID.randomUUID(), seen, said));
        });
    }

    @Operation(summary = "Confirm figures that wait", description = "From now on they count.")
    @RequestBody(content = @Content(mediaType = "application/json", examples = @ExampleObject(ReportsApiExamples.CONFIRM)))
    @PostMapping("/confirm")
    ResponseEntity<Object> confirm(Actor actor, @PathVariable String term, @PathVariable String unit, @PathVariable String period, HttpServletRequest request,
            @Parameter(description = ReportsApiExamples.VERSION) @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @Parameter(description = ReportsApiExamples.KEY_WANTED) @RequestHeader(name = OneEffect.KEY, required = false) @Nullable String key) {
        var asked = asked(actor, term, unit, period, request);
        return act(asked, version, opened -> {
            var body = ApiBody.of(asked.body(), "targets");
            var targets = body.texts("targets", LONGEST_CODE);
            return new Act(body.faults(), seen -> confirmReport.run(actor, opened.address(), UUID.randomUUID(), seen, targets));
        });
    }

    @Operation(summary = "Return figures that wait", description = "Gives them back to the unit with the reason.")
    @RequestBody(content = @Content(mediaType = "application/json", examples = @ExampleObject(ReportsApiExamples.RETURN)))
    @PostMapping("/return")
    ResponseEntity<Object> giveBack(Actor actor, @PathVariable String term, @PathVariable String unit, @PathVariable String period, HttpServletRequest request,
            @Parameter(description = ReportsApiExamples.VERSION) @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @Parameter(description = ReportsApiExamples.KEY_WANTED) @RequestHeader(name = OneEffect.KEY, required = false) @Nullable String key) {
        var asked = asked(actor, term, unit, period, request);
        return act(asked, version, opened -> {
            var body = ApiBody.of(asked.body(), "targets", "reason");
            var targets = body.texts("targets", LONGEST_CODE);
            var reason = body.text("reason", LONGEST_ANSWER);
            return new Act(body.faults(), seen -> returnReport.run(actor, opened.address(), UUID.randomUUID(), seen, targets, reason));
        });
    }

    /** @param faults of the body; while there is one, nothing is done */
    private record Act(List<ApiFault> faults, LongFunction<Outcome<?>> run) {}

    private Asked asked(Actor actor, String term, String unit, String period, HttpServletRequest request) {
        reports.require(actor, term, unit, period);
        return new Asked(actor, term, unit, period, request, ApiBody.bytes(request, LARGEST));
    }

    private ResponseEntity<Object> type(Asked asked, @Nullable String version, boolean whole) {
        return seen(asked, version, seen -> oneEffect.allowing(asked.request(), asked.actor().account(), asked.body(), () -> {
            var opened = open(asked);
            var body = ReportBody.of(opened, asked.body(), whole);
            if (!body.faults().isEmpty()) {
                return problems.faulty(asked.request(), body.faults());
            }
            return answer(asked, saveDraft.run(opened.address(), seen, body.drafts(), body.narrative()));
        }));
    }

    private ResponseEntity<Object> act(Asked asked, @Nullable String version, Function<Opened, Act> read) {
        return seen(asked, version, seen -> oneEffect.requiring(asked.request(), asked.actor().account(), asked.body(), () -> {
            var act = read.apply(open(asked));
            return act.faults().isEmpty() ? answer(asked, act.run().apply(seen)) : problems.faulty(asked.request(), act.faults());
        }));
    }

    private ResponseEntity<Object> seen(Asked asked, @Nullable String version, LongFunction<ResponseEntity<Object>> act) {
        var found = VERSION.matcher(Objects.requireNonNullElse(version, ""));
        return found.matches() ? act.apply(Long.parseLong(found.group(1)))
                : problems.of(asked.request(), HttpStatus.PRECONDITION_REQUIRED, "no_version", ApiFault.at("If-Match", Objects.requireNonNullElse(version, ""), "reporting.api.version"));
    }

    private Opened open(Asked asked) {
        return reports.require(asked.actor(), asked.term(), asked.unit(), asked.period());
    }

    private ResponseEntity<Object> answer(Asked asked, Outcome<?> outcome) {
        var view = view(open(asked), asked.request());
        if (outcome instanceof Outcome.Refused<?>(var breaches)) {
            return breaches.stream().filter(breach -> breach.rule() == ReportRule.V1_NOTHING_CHANGED_MEANWHILE).findFirst()
                    .map(breach -> problems.changed(asked.request(), ApiFault.of("If-Match", String.valueOf(asked.request().getHeader("If-Match")), breach), view, sent(asked)))
                    .orElseGet(() -> problems.faulty(asked.request(), breaches.stream().map(ReportsApi::fault).toList()));
        }
        return ResponseEntity.ok().eTag(tag(view.seen())).body(view);
    }

    private static @Nullable Object sent(Asked asked) {
        return asked.body().length == 0 ? null : JSON.readTree(asked.body());
    }

    private ReportView view(Opened opened, HttpServletRequest request) {
        return ReportView.of(opened, askQuestions.of(opened, SubmitReport.entries(opened, opened.drafts())), problems.lang(request));
    }

    private static ApiFault fault(Breach breach) {
        return ApiFault.of(switch (breach.rule()) {
            case ReportRule.S4_CORRECTION_SAYS_WHY, ReportRule.S7_NOTE_IS_SHORT -> "/cells/" + breach.arguments().getFirst() + "/note";
            case ReportRule.S1_UNIT_OWES_THE_FIGURE, ReportRule.S3_FIGURE_DOES_NOT_WAIT, ReportRule.S6_CORRECTION_CHANGES_THE_FIGURE -> "/cells/" + breach.arguments().getFirst();
            case ReportRule.S8_QUESTIONS_ARE_ANSWERED -> "/answers/" + breach.arguments().getFirst();
            case ReportRule.C1_FIGURE_WAITS, ReportRule.C2_SOMETHING_IS_CHOSEN, ReportRule.C3_NOT_BY_WHOEVER_SUBMITTED -> "/targets";
            case ReportRule.C5_RETURN_SAYS_WHY -> "/reason";
            default -> "";
        }, "", breach);
    }

    private static String tag(long seen) {
        return "\"" + seen + "\"";
    }
}

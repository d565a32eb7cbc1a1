package vn.namro.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.namro.MovableClock;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.Visit;
import vn.namro.accounts.Role;
import vn.namro.audit.AuditTrail;
import vn.namro.exchange.action.ImportTerm;
import vn.namro.web.store.AnswerStore;

/** A report typed, handed in, returned and confirmed by programs. */
@ServerTest
class ReportsApiTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String THREE = """
            {"cells": [{"target": "CT1", "value": "60"}, {"target": "CT2", "numerator": "96", "denominator": "100", "note": "Cả năm"}, {"target": "CT3", "value": "71"}],
             "narrative": {"RESULTS": "Đã kết nạp 60 đảng viên."}}""";

    @Autowired
    private People people;
    @Autowired
    private ImportTerm importTerm;
    @Autowired
    private AuditTrail trail;
    @Autowired
    private AnswerStore answers;
    @Autowired
    private MovableClock clock;
    @TempDir
    private Path folder;
    private ReportingTerm term;
    private Visit program;
    private People.Person clerkPerson;
    private String clerk = "";
    private String office = "";
    private String report = "";

    @BeforeEach
    void aTermAndTwoPrograms() {
        term = ReportingTerm.imported(importTerm, folder);
        program = people.visit();
        clerkPerson = people.one(Role.CLERK, term.one());
        clerk = people.token(clerkPerson);
        office = people.token(people.one(Role.SECRETARIAT, term.root()));
        report = "/api/v1/terms/" + term.code() + "/reports/" + term.one() + "/2019";
    }

    @Test
    void aProgramTypesHandsInAndAnotherReturnsAndConfirms() {
        var empty = program.ask(clerk, "GET", report);
        assertThat(empty.statusCode()).isEqualTo(200);
        assertThat(json(empty).get("cells").findValuesAsString("state")).containsExactly("UNREPORTED", "UNREPORTED", "UNREPORTED");
        var typed = send(clerk, "PUT", report, THREE, "If-Match", tag(empty));
        assertThat(typed.statusCode()).as(typed.body()).isEqualTo(200);
        assertThat(json(typed).at("/cells/1/typed/numerator").asString()).isEqualTo("96");
        assertThat(tag(typed)).isNotEqualTo(tag(empty));
        var mended = send(clerk, "PATCH", report, "{\"cells\": [{\"target\": \"CT3\", \"value\": \"72.0\"}]}", "If-Match", tag(typed));
        assertThat(json(mended).at("/cells/2/typed/value").asString()).as("no place is lost").isEqualTo("72.0");
        assertThat(json(mended).at("/cells/0/typed/value").asString()).as("what is not named stays").isEqualTo("60");
        assertThat(people.visit(clerkPerson).get(term.report(term.one(), "2019")).body()).as("the form shows the same").contains("value=\"60\"", "Đã kết nạp 60 đảng viên.");

        var handedIn = send(clerk, "POST", report + "/submit", answers(mended), "If-Match", tag(mended), "Idempotency-Key", "lan-1");
        assertThat(handedIn.statusCode()).as(handedIn.body()).isEqualTo(200);
        assertThat(json(handedIn).get("cells").findValuesAsString("state")).containsExactly("WAITING", "WAITING", "WAITING");
        var returned = send(office, "POST", report + "/return", "{\"targets\": [\"CT1\"], \"reason\": \"Thiếu danh sách\"}", "If-Match", tag(handedIn), "Idempotency-Key", "a");
        assertThat(json(returned).get("cells").findValuesAsString("state")).containsExactly("RETURNED", "WAITING", "WAITING");
        var confirmed = send(office, "POST", report + "/confirm", "{\"targets\": [\"CT2\", \"CT3\"]}", "If-Match", tag(returned), "Idempotency-Key", "b");
        assertThat(json(confirmed).get("cells").findValuesAsString("state")).containsExactly("RETURNED", "CONFIRMED", "CONFIRMED");
        assertThat(recorded()).isEqualTo(6);
    }

    @Test
    void everyFaultIsSaidAtOnceWithItsPlaceAndNothingIsKept() {
        var body = """
                {"cells": [{"target": "CT1", "value": 60}, {"target": "CT2", "numerator": "9,6", "denominator": "-1"}, {"target": "CT9", "value": "1"},
                           {"target": "CT3", "value": "-4", "remark": "x"}, {"target": "CT3", "value": "1"}], "narrative": {"PLANS": "x"}, "more": 1}""";
        var answer = send(clerk, "PUT", report, body, "If-Match", "\"0\"", "Accept-Language", "en");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(json(answer).get("title").asString()).isEqualTo("Something in what was sent has to be mended");
        assertThat(json(answer).get("faults").findValuesAsString("where")).contains("/cells/0/value", "/cells/1/numerator", "/cells/2/target", "/cells/3/value",
                "/cells/3/remark", "/cells/4/target", "/narrative/PLANS", "/more");
        assertThat(json(answer).get("faults")).allSatisfy(fault -> assertThat(fault.get("wanted").asString()).isNotBlank());
        assertThat(json(program.ask(clerk, "GET", report)).get("cells")).allSatisfy(cell -> assertThat(cell.get("typed").isNull()).isTrue());
        assertThat(json(send(clerk, "PUT", report, "{\"cells\": [\n{]", "If-Match", "0")).at("/faults/0/wanted").asString()).contains("dòng 2");
        assertThat(send(clerk, "PUT", report, THREE).statusCode()).as("without the version").isEqualTo(428);
        assertThat(send(clerk, "POST", report + "/submit", "{}", "If-Match", "0").statusCode()).as("without a key").isEqualTo(400);
        var nothing = send(clerk, "POST", report + "/submit", "{}", "If-Match", "0", "Idempotency-Key", "k");
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("Chưa có số liệu nào để gửi");
    }

    @Test
    void twoProgramsOnOneReportTheSecondIsToldAndSeesBoth() {
        var seen = tag(program.ask(clerk, "GET", report));
        assertThat(send(clerk, "PUT", report, THREE, "If-Match", seen).statusCode()).isEqualTo(200);
        var late = send(office, "PATCH", report, "{\"cells\": [{\"target\": \"CT1\", \"value\": \"99\"}]}", "If-Match", seen);
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(json(late).at("/now/cells/0/typed/value").asString()).isEqualTo("60");
        assertThat(json(late).at("/sent/cells/0/value").asString()).isEqualTo("99");
        assertThat(json(program.ask(office, "GET", report)).at("/cells/0/typed/value").asString()).isEqualTo("60");
        assertThat(send(clerk, "PUT", report, THREE, "If-Match", seen).statusCode()).as("who sends the same again has lost nothing").isEqualTo(200);
    }

    @Test
    void theSameKeyFiftyTimesAtOnceHasOneEffectAndOneAnswer() throws Exception {
        var typed = send(clerk, "PUT", report, THREE, "If-Match", tag(program.ask(clerk, "GET", report)));
        Callable<HttpResponse<String>> ask = () -> new Ask().send(clerk, "POST", report + "/submit", answers(typed), "If-Match", tag(typed), "Idempotency-Key", "mot-lan");
        var bodies = new HashSet<String>();
        var replayed = new ArrayList<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var future : threads.invokeAll(Collections.nCopies(50, ask))) {
                var answer = future.get();
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                bodies.add(answer.body() + tag(answer));
                answer.headers().firstValue("Idempotency-Replayed").ifPresent(replayed::add);
            }
        }
        assertThat(bodies).hasSize(1);
        assertThat(replayed).hasSize(49);
        assertThat(recorded()).as("three figures, once").isEqualTo(3);
        var other = send(clerk, "POST", report + "/submit", "{\"answers\": {\"x\": \"y\"}}", "If-Match", tag(typed), "Idempotency-Key", "mot-lan");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(json(other).get("type").asString()).isEqualTo("urn:namro:problem:key_used");
        assertThat(send(office, "POST", report + "/submit", "{}", "If-Match", tag(typed), "Idempotency-Key", "mot-lan").statusCode()).as("another account's key is another key")
                .isEqualTo(412);
        answers.clean(clock.instant().plus(Duration.ofDays(3)));
        assertThat(send(clerk, "POST", report + "/submit", answers(typed), "If-Match", tag(typed), "Idempotency-Key", "mot-lan").statusCode())
                .as("after its time a key is a new one, and the version tells").isEqualTo(412);
        assertThat(recorded()).isEqualTo(3);
    }

    @Test
    void whatWasRefusedHasUsedUpNoKeyAndAForeignReportIsNone() {
        var typed = send(clerk, "PUT", report, THREE, "If-Match", tag(program.ask(clerk, "GET", report)));
        var handedIn = send(clerk, "POST", report + "/submit", answers(typed), "If-Match", tag(typed), "Idempotency-Key", "k1");
        var refused = send(office, "POST", report + "/confirm", "{\"targets\": []}", "If-Match", tag(handedIn), "Idempotency-Key", "k2");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json(refused).at("/faults/0/where").asString()).isEqualTo("/targets");
        assertThat(send(office, "POST", report + "/confirm", "{\"targets\": [\"CT1\"]}", "If-Match", tag(handedIn), "Idempotency-Key", "k2").statusCode()).isEqualTo(200);
        assertThat(send(clerk, "POST", report + "/confirm", "{\"targets\": [\"CT2\"]}", "If-Match", "9", "Idempotency-Key", "k3").statusCode()).as("no post for it").isEqualTo(403);
        var foreign = "/api/v1/terms/" + term.code() + "/reports/" + term.other() + "/2019";
        for (var method : new String[] {"GET", "PUT", "PATCH"}) {
            assertThat(program.ask(clerk, method, foreign, "{}".getBytes(StandardCharsets.UTF_8), "If-Match", "0").statusCode()).isEqualTo(404);
        }
    }

    /** A connection of its own for each of many at once. */
    private final class Ask {
        private final Visit visit = people.visit();

        HttpResponse<String> send(String token, String method, String path, String body, String... headers) {
            return visit.ask(token, method, path, body.getBytes(StandardCharsets.UTF_8), headers);
        }
    }

    private int recorded() {
        return trail.find(new AuditTrail.Question(null, null, "reporting.ActualRecorded", null, term.code()), 50, Long.MAX_VALUE).size();
    }

    private HttpResponse<String> send(String token, String method, String path, String body, String... headers) {
        return program.ask(token, method, path, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    private static String answers(HttpResponse<String> report) {
        var all = new ArrayList<String>();
        json(report).get("questions").findValuesAsString("id").forEach(id -> all.add("\"" + id + "\": \"Đúng\""));
        return "{\"answers\": {" + String.join(", ", all) + "}}";
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElse("");
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }
}

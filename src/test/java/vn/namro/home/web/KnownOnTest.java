package vn.namro.home.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.namro.MovableClock;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.Visit;
import vn.namro.accounts.Role;
import vn.namro.calendar.OfficeTime;
import vn.namro.exchange.action.ImportTerm;
import vn.namro.reporting.web.ReportingTerm;
import vn.namro.resolution.web.Form;

/** A random history of edits over some days: what every page, answer and document showed on a day, it shows again afterwards. */
@ServerTest
class KnownOnTest {
    private static final int DAYS = Integer.getInteger("namro.days", 5);
    private static final int EDITS = 4;
    private static final Pattern MAIN = Pattern.compile("(?s)<main.*?</main>");

    @Autowired
    private People people;
    @Autowired
    private ImportTerm importTerm;
    @Autowired
    private MovableClock clock;
    @TempDir
    private Path folder;
    private ReportingTerm term;
    private People.Person officePerson;
    private People.Person leaderPerson;
    private People.Person clerkPerson;
    private Visit office;
    private Visit leader;
    private Visit clerk;
    private String officeToken = "";
    private String clerkToken = "";
    private Random random = new Random(0);
    private final Map<String, Integer> done = new TreeMap<>();

    @AfterEach
    void theClockGoesBack() {
        clock.ahead(Duration.ZERO);
    }

    @Test
    void whatWasShownOnADayIsShownAgainAsKnownOnIt() {
        long seed = Long.getLong("namro.seed", System.nanoTime());
        random = new Random(seed);
        term = ReportingTerm.imported(importTerm, folder);
        officePerson = people.one(Role.SECRETARIAT, null);
        leaderPerson = people.one(Role.LEADER, term.root());
        clerkPerson = people.one(Role.CLERK, term.root());
        var shown = new LinkedHashMap<LocalDate, Map<String, String>>();
        for (int day = 0; day < DAYS; day++) {
            begin(day);
            var kinds = new ArrayList<>(List.of(0, 0, 1, 2, 3, 4));
            Collections.shuffle(kinds, random);
            for (int edit = 0; edit < EDITS; edit++) {
                edit(kinds.get(edit), "lần " + day + "." + edit);
            }
            var today = OfficeTime.dayOf(clock.instant());
            shown.put(today, shown(today, false));
        }
        begin(DAYS);
        edit(3, "sau cùng");
        edit(4, "sau cùng");
        System.out.println("known on: seed " + seed + ", edits " + done);
        for (var day : shown.entrySet()) {
            var again = shown(day.getKey(), true);
            day.getValue().forEach((what, then) -> assertThat(again.get(what)).as("seed %d, %s as known on %s", seed, what, day.getKey()).isEqualTo(then));
        }
        assertThat(shown.values().stream().map(one -> one.get("document")).distinct().count()).as("the days differ").isGreaterThan(1);
        assertThat(done.keySet()).as("kinds of edits that were taken").hasSizeGreaterThan(3);
    }

    private void begin(int day) {
        clock.ahead(Duration.ofDays(day));
        office = people.visit(officePerson);
        leader = people.visit(leaderPerson);
        clerk = people.visit(clerkPerson);
        officeToken = people.token(officePerson);
        clerkToken = people.token(clerkPerson);
    }

    /** @param afterwards asked for by the day's name; else as it stands */
    private Map<String, String> shown(LocalDate day, boolean afterwards) {
        var all = new LinkedHashMap<String, String>();
        var asOf = "?term=" + term.code() + "&as-of=" + day;
        for (var path : List.of("/", "/targets", "/targets/CT1", "/targets/CT2", "/targets/CT1/units/" + term.one(), "/resolution")) {
            all.put(path, words(leader.get(path + asOf)));
        }
        all.put("targets.csv", require(leader.get("/targets.csv" + asOf)).body());
        var known = afterwards ? "&known=" + day : "";
        all.put("review", words(leader.get("/review?term=" + term.code() + known)).replaceFirst("Theo những gì đã ghi đến hết ngày \\S+ hồ sơ và phần viết tay ghi sau ngày này không tính\\. ?", ""));
        all.put("verdicts", require(leader.get("/review.json?term=" + term.code() + known)).body());
        all.put("document", new String(leader.file("/review.docx?term=" + term.code() + known).body(), StandardCharsets.ISO_8859_1));
        var program = "/api/v1/terms/" + term.code();
        all.put("figures for programs", require(ask(officeToken, "GET", program + "/figures?limit=5000&as-of=" + day, "")).body().replaceFirst("\"asOf\":\"[^\"]*\"", ""));
        all.put("verdicts for programs", require(ask(officeToken, "GET", program + "/review?x=1" + known, "")).body());
        all.put("units for programs", units(require(ask(officeToken, "GET", "/api/v1/units?as-of=" + day + known, "")).body()));
        return all;
    }

    /** Those of this test: others work in the same tree. */
    private String units(String body) {
        var own = new ArrayList<String>();
        for (JsonNode unit : new JsonMapper().readTree(body)) {
            if (List.of(term.root(), term.one(), term.other()).contains(unit.get("code").asString())) {
                own.add(unit.toString());
            }
        }
        return String.join("\n", own);
    }

    /** What a reader of the page reads; forms and the line that says which day it is are left out. */
    private static String words(HttpResponse<String> answer) {
        var main = MAIN.matcher(require(answer).body());
        assertThat(main.find()).isTrue();
        return HtmlUtils.htmlUnescape(main.group().replaceAll("(?s)<form.*?</form>|<p class=\"ribbon.*?</p>|<[^>]*>", " ")).replaceAll("\\s+", " ").strip();
    }

    private void edit(int kind, String word) {
        boolean taken = switch (kind) {
            case 0 -> handIn(word);
            case 1 -> answer(word);
            case 2 -> amend(word);
            case 3 -> write(word);
            default -> rename(word);
        };
        if (taken) {
            done.merge(List.of("handed in", "answered", "amended", "written", "renamed").get(kind), 1, Integer::sum);
        }
    }

    private String report() {
        return "/api/v1/terms/" + term.code() + "/reports/" + (random.nextBoolean() ? term.one() : term.other()) + "/" + (2019 + random.nextInt(2));
    }

    private boolean handIn(String word) {
        var report = report();
        var now = new JsonMapper().readTree(require(ask(clerkToken, "GET", report, "")).body());
        var cells = new ArrayList<String>();
        for (JsonNode cell : now.get("cells")) {
            if (!cell.get("state").asString().equals("WAITING")) {
                cells.add("{\"target\": \"%s\", %s, \"note\": \"%s\"}".formatted(cell.get("target").asString(), cell.get("metric").asString().equals("RATIO")
                        ? "\"numerator\": \"%d\", \"denominator\": \"100\"".formatted(random.nextInt(101)) : "\"value\": \"%d\"".formatted(random.nextInt(200)), word));
            }
        }
        var typed = ask(clerkToken, "PUT", report, "{\"cells\": [" + String.join(", ", cells) + "]}", "If-Match", String.valueOf(now.get("seen").asInt()));
        var answers = new ArrayList<String>();
        new JsonMapper().readTree(require(typed).body()).get("questions").findValuesAsString("id").forEach(id -> answers.add("\"" + id + "\": \"Đúng\""));
        return ask(clerkToken, "POST", report + "/submit", "{\"answers\": {" + String.join(", ", answers) + "}}", "If-Match", typed.headers().firstValue("ETag").orElseThrow(),
                "Idempotency-Key", People.unique("k")).statusCode() == 200;
    }

    private boolean answer(String word) {
        var report = report();
        var now = new JsonMapper().readTree(require(ask(officeToken, "GET", report, "")).body());
        var waiting = new ArrayList<String>();
        for (JsonNode cell : now.get("cells")) {
            if (cell.get("state").asString().equals("WAITING")) {
                waiting.add("\"" + cell.get("target").asString() + "\"");
            }
        }
        if (waiting.isEmpty()) {
            return false;
        }
        var targets = "{\"targets\": [" + String.join(", ", waiting) + "]";
        return (random.nextInt(3) > 0 ? ask(officeToken, "POST", report + "/confirm", targets + "}", "If-Match", now.get("seen").toString(), "Idempotency-Key", People.unique("k"))
                : ask(officeToken, "POST", report + "/return", targets + ", \"reason\": \"" + word + "\"}", "If-Match", now.get("seen").toString(), "Idempotency-Key", People.unique("k")))
                .statusCode() == 200;
    }

    private boolean amend(String word) {
        var path = "/targets/" + (random.nextBoolean() ? "CT1" : "CT3") + "/amend?term=" + term.code();
        var fields = Form.of(office.get(path).body());
        fields.put("title", "Kết nạp đảng viên, " + word);
        fields.put("value", String.valueOf(50 + random.nextInt(200)));
        fields.putAll(Map.of("decision_number", "12-QĐ/ĐU", "decision_day", "2/3/2019", "decision_body", "Ban Chấp hành", "decision_from", "1/4/2019", "reason", word));
        return !Form.post(office, path, fields).startsWith("<");
    }

    private boolean write(String word) {
        var path = "/review/writing?term=" + term.code() + "&part=results&unit=";
        var fields = Form.of(office.get(path).body());
        fields.put("text", "Kết quả: " + word);
        return !Form.post(office, "/review/writing", fields).startsWith("<");
    }

    private boolean rename(String word) {
        var path = "/units/" + (random.nextBoolean() ? term.one() : term.other()) + "/describe";
        var preview = office.post(path, "name", "Đảng bộ " + word, "day", "01/03/2019", "seen", hidden("seen", office.get(path).body())).body();
        return preview.contains("name=\"shown\"") && office.post(path, "name", "Đảng bộ " + word, "day", "01/03/2019", "seen", hidden("seen", preview), "shown",
                hidden("shown", preview), "step", "record").statusCode() == 302;
    }

    private static String hidden(String name, String page) {
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        assertThat(found.find()).isTrue();
        return HtmlUtils.htmlUnescape(found.group(1));
    }

    private HttpResponse<String> ask(String token, String method, String path, String body, String... headers) {
        return office.ask(token, method, path, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    private static HttpResponse<String> require(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.uri() + " " + answer.body()).isEqualTo(200);
        return answer;
    }
}

package vn.namro.resolution.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.ExampleTerms;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.Visit;
import vn.namro.accounts.Role;
import vn.namro.audit.AuditTrail;
import vn.namro.audit.DoneBy;
import vn.namro.exchange.action.ImportTerm;
import vn.namro.progress.Judges;
import vn.namro.progress.Terms;

/** A target changed and withdrawn in the browser, by decisions that are cited. */
@ServerTest
class AmendPagesTest {
    @Autowired
    private ImportTerm importTerm;
    @Autowired
    private Terms terms;
    @Autowired
    private AuditTrail trail;
    @Autowired
    private People people;
    @TempDir
    private Path temporary;
    private String term = "";

    @BeforeEach
    void aTerm() {
        term = ExampleTerms.copy("khoi-co-quan-xiii", temporary.resolve("in"));
        importTerm.run(ExampleTerms.read(temporary.resolve("in")), DoneBy.THE_PROGRAM);
    }

    @Test
    void anUnchangedFormChangesNothing() {
        var office = office();
        var fields = Form.of(office.get(path("CT3", "amend")).body());
        assertThat(fields).containsEntry("value", "3").containsKeys("shares", "seen", "metric");
        cite(fields);
        var answer = Form.post(office, path("CT3", "amend"), fields);
        assertThat(answer).contains("Chưa có gì khác".toLowerCase(), "value=\"12-QĐ/ĐU\"");
    }

    @Test
    void anAmendedTargetIsJudgedByItsNewGoalAndItsOlderVersionStaysReadable() {
        var office = office();
        var fields = Form.of(office.get(path("CT3", "amend")).body());
        cite(fields);
        fields.put("value", "2,5");
        assertThat(Form.post(office, path("CT3", "amend"), fields)).isEqualTo("/targets/CT3?term=" + term);
        var page = office.get("/targets/CT3?term=" + term).body();
        assertThat(page).contains("theo Quyết định 12-QĐ/ĐU ngày 02/03/2023 của Ban Chấp hành", "có hiệu lực từ 01/04/2023",
                "Đảng số thực tế giảm", "từ 2,5% trở lên", "từ 3% trở lên");
        var past = office.get("/targets/CT3?term=" + term + "&as-of=2023-12-31").body();
        assertThat(past).contains("từ 3% trở lên").doesNotContain("12-QĐ/ĐU", "2,5%");
        var before = terms.judgement(term, LocalDate.of(2023, 12, 31)).targets().stream().filter(one -> one.target().code().equals("CT3")).findFirst().orElseThrow();
        assertThat(before.target().goal().value()).isEqualByComparingTo("3");
        assertThat(trail.find(new AuditTrail.Question(null, null, "resolution.TargetAmended", null, term), 5, Long.MAX_VALUE)).singleElement()
                .satisfies(entry -> {
                    assertThat(entry.unit()).isEqualTo("DBK");
                    assertThat(entry.by().account()).isNotNull();
                    assertThat(entry.particulars()).containsEntry("target", "CT3").containsEntry("decision", "12-QĐ/ĐU");
                });
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingThatWasTypedIsLost() {
        var office = office();
        var fields = Form.of(office.get(path("CT7", "amend")).body());
        fields.put("value", "một nghìn");
        fields.put("title", "<b>Tên</b> mới");
        fields.put("shares", fields.get("shares") + "\nkhong-co; >= 5\n01; >= 5");
        fields.put("decision_day", "31/02/2023");
        var page = Form.post(office, path("CT7", "amend"), fields);
        assertThat(page).contains("một nghìn", "&lt;b>Tên&lt;/b> mới", "khong-co; &gt;= 5", "value=\"31/02/2023\"", "href=\"#value\"", "href=\"#shares\"",
                "href=\"#decision_number\"", "href=\"#decision_day\"", "href=\"#decision_body\"", "href=\"#decision_from\"", "href=\"#reason\"");
        fields.put("value", "280");
        assertThat(Form.post(office, path("CT7", "amend"), fields)).contains("đơn vị 01 đã có ở dòng trên");
        fields.put("shares", Form.of(office.get(path("CT7", "amend")).body()).get("shares") + "\nkhong-co; >= 5\n");
        assertThat(Form.post(office, path("CT7", "amend"), fields)).contains("đơn vị khong-co: cần mã một đơn vị");
        assertThat(terms.amendments(term, LocalDate.of(2100, 1, 1)).all()).isEmpty();
    }

    @Test
    void theSecondOfTwoPeopleIsToldAndSeesBoth() {
        var first = office();
        var second = office();
        var ofFirst = Form.of(first.get(path("CT3", "amend")).body());
        var ofSecond = Form.of(second.get(path("CT3", "amend")).body());
        cite(ofFirst);
        cite(ofSecond);
        ofFirst.put("value", "2,8");
        ofSecond.put("value", "2,7");
        assertThat(Form.post(first, path("CT3", "amend"), ofFirst)).startsWith("/targets/");
        var told = Form.post(second, path("CT3", "amend"), ofSecond);
        assertThat(told).contains("Người khác vừa ghi thay đổi", "từ 2,8% trở lên", "từ 2,7% trở lên", "value=\"2,7\"");
        var again = Form.of(told);
        assertThat(again.get("seen")).isNotEqualTo(ofSecond.get("seen"));
        assertThat(Form.post(second, path("CT3", "amend"), again)).startsWith("/targets/");
        assertThat(terms.versions(term, "CT3", LocalDate.of(2100, 1, 1))).hasSize(3);
    }

    @Test
    void aCorrectionNamesNoDecisionAndCannotSetOneAside() {
        var office = office();
        var fields = Form.of(office.get(path("CT1", "amend")).body());
        fields.put("basis", "CORRECTION");
        fields.put("reason", "Gõ sai tên");
        fields.put("title", "Tên đúng");
        assertThat(Form.post(office, path("CT1", "amend"), fields)).startsWith("/targets/");
        assertThat(office.get("/targets/CT1?term=" + term).body()).contains("Đính chính lúc", "Gõ sai tên", "Tên đúng");
        var decided = Form.of(office.get(path("CT1", "amend")).body());
        cite(decided);
        decided.put("value", "85");
        assertThat(Form.post(office, path("CT1", "amend"), decided)).startsWith("/targets/");
        var again = Form.of(office.get(path("CT1", "amend")).body());
        again.put("basis", "CORRECTION");
        again.put("reason", "Gõ sai tên");
        again.put("value", "90");
        assertThat(Form.post(office, path("CT1", "amend"), again)).contains("đã được điều chỉnh theo Quyết định 12-QĐ/ĐU");
    }

    @Test
    void aWithdrawnTargetIsJudgedNoLongerAndStaysReadable() {
        var office = office();
        assertThat(office.get(path("CT5", "withdraw")).body()).contains("CT5.1", "CT5.2");
        var fields = Form.of(office.get(path("CT5", "withdraw")).body());
        assertThat(Form.post(office, path("CT5", "withdraw"), fields)).contains("href=\"#decision_number\"", "href=\"#reason\"");
        cite(fields);
        assertThat(Form.post(office, path("CT5", "withdraw"), fields)).startsWith("/targets/CT5");
        assertThat(office.get("/targets/CT5?term=" + term).body()).contains("Đã rút theo Quyết định 12-QĐ/ĐU", "Xem chỉ tiêu như đã biết đến hết ngày");
        assertThat(office.get("/targets?term=" + term).body()).doesNotContain("CT5.1");
        assertThat(office.get("/resolution?term=" + term).body()).contains("Chỉ tiêu đã rút", ">CT5.1<");
        assertThat(office.get("/targets/CT5?term=" + term + "&as-of=2023-12-31").body()).doesNotContain("12-QĐ/ĐU").contains("CT5.1");
        assertThat(terms.latest(term).orElseThrow().actuals()).noneMatch(row -> row.target().startsWith("CT5"));
        assertThat(office.get(path("CT5", "amend")).statusCode()).isEqualTo(404);
        assertThat(office.get("/targets/CT5.1?term=" + term).body()).contains("Đã rút theo Quyết định");
    }

    @Test
    void whatWasReportedOfAWithdrawnTargetStaysReadable() {
        var office = office();
        var row = terms.latest(term).orElseThrow().actuals().stream().filter(one -> one.target().equals("CT3")).findFirst().orElseThrow();
        var page = "/targets/CT3/units/" + row.unit() + "?term=" + term;
        assertThat(office.get(page).body()).doesNotContain("Chỉ tiêu này đã được rút");
        var fields = Form.of(office.get(path("CT3", "withdraw")).body());
        cite(fields);
        assertThat(Form.post(office, path("CT3", "withdraw"), fields)).startsWith("/targets/CT3");
        assertThat(office.get(page).body()).contains("Chỉ tiêu này đã được rút", "<table class=\"stack history\">");
        assertThat(office.get("/targets/khong-co/units/" + row.unit() + "?term=" + term).statusCode()).isEqualTo(404);
    }

    /** As the command has it for the exported folder: the later of the last judged day and the last figure. */
    @Test
    void aDecisionAboutAFinishedTermDoesNotMoveTheDayOfItsReview() {
        var office = office();
        var finished = ExampleTerms.copy("khoi-co-quan-xii", temporary.resolve("finished"));
        importTerm.run(ExampleTerms.read(temporary.resolve("finished")), DoneBy.THE_PROGRAM);
        var day = Judges.latestDay(terms.latest(finished).orElseThrow());
        var page = "/targets/CT1/amend?term=" + finished;
        var fields = Form.of(office.get(page).body());
        cite(fields);
        fields.put("value", "1");
        assertThat(Form.post(office, page, fields)).startsWith("/targets/");
        assertThat(office.get("/review.json?term=" + finished).body()).contains("\"as_of\" : \"" + day + "\"");
        assertThat(office.get("/targets/CT1?term=" + finished).body()).as("what was decided is seen at once").contains("12-QĐ/ĐU");
        assertThat(office.get("/targets/CT1?term=" + finished + "&as-of=" + day).body()).as("and was not known on that day").doesNotContain("12-QĐ/ĐU");
    }

    @Test
    void theLastPartOfAWholeIsNotWithdrawnAlone() {
        var office = office();
        for (var part : List.of("CT5.1", "CT5.2")) {
            var fields = Form.of(office.get(path(part, "withdraw")).body());
            cite(fields);
            var answer = Form.post(office, path(part, "withdraw"), fields);
            if (part.equals("CT5.1")) {
                assertThat(answer).startsWith("/targets/");
            } else {
                assertThat(answer).contains("cần ít nhất một chỉ tiêu ghi CT5");
            }
        }
    }

    @Test
    void onlyTheOfficeOfTheOrganisationMayChangeATarget() {
        for (var role : List.of(Role.LEADER, Role.CLERK, Role.AUDITOR, Role.ADMINISTRATOR)) {
            assertThat(people.visit(people.one(role, "DBK")).get(path("CT3", "amend")).statusCode()).as("%s", role).isEqualTo(403);
        }
        assertThat(people.visit(people.one(Role.SECRETARIAT, "01")).get(path("CT3", "amend")).statusCode()).isEqualTo(404);
        assertThat(people.visit(people.one(Role.LEADER, "DBK")).get("/targets/CT3?term=" + term).body()).doesNotContain("/amend");
        assertThat(office().get("/targets/CT3?term=" + term).body()).contains("/targets/CT3/amend?term=" + term);
    }

    @Test
    void theFormsCanBeUsedByEveryone() {
        var office = people.one(Role.SECRETARIAT, "DBK");
        var visit = people.visit(office);
        var fields = Form.of(visit.get(path("CT3", "amend")).body());
        cite(fields);
        fields.put("value", "2,8");
        Form.post(visit, path("CT3", "amend"), fields);
        var gone = Form.of(visit.get(path("CT5", "withdraw")).body());
        cite(gone);
        Form.post(visit, path("CT5", "withdraw"), gone);
        try (var look = people.look(office)) {
            for (var path : List.of(path("CT3", "amend"), path("CT3", "withdraw"), "/targets/CT3?term=" + term, "/targets/CT5?term=" + term, "/resolution?term=" + term)) {
                look.at(path);
            }
        }
    }

    private Visit office() {
        return people.visit(people.one(Role.SECRETARIAT, "DBK"));
    }

    private String path(String target, String verb) {
        return "/targets/" + target + "/" + verb + "?term=" + term;
    }

    private static void cite(Map<String, String> fields) {
        fields.put("decision_number", "12-QĐ/ĐU");
        fields.put("decision_day", "2/3/2023");
        fields.put("decision_body", "Ban Chấp hành");
        fields.put("decision_from", "1/4/2023");
        fields.put("reason", "Đảng số thực tế giảm");
    }
}

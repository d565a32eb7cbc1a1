package vn.namro.congress.delegates.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.Visit;
import vn.namro.accounts.Role;
import vn.namro.accounts.web.Routes;
import vn.namro.audit.AuditTrail;
import vn.namro.congress.Delegate;
import vn.namro.congress.Delegates;
import vn.namro.documents.ReceivedSheet;
import vn.namro.documents.Workbook;

/** What the committee knows of each delegate is read by the committee alone, on every page and in every file; everybody else reads sums. */
@ServerTest
class CredentialsPagesTest {
    private static final Pattern HELD = Pattern.compile("<textarea name=\"held\" hidden>([^<]*)</textarea>");
    private static final List<String> HEAD = List.of("Số", "Tên", "Giới tính", "Ngày sinh", "Đảng viên", "Ngày vào Đảng", "Dân tộc thiểu số", "Lĩnh vực", "Chuyên môn", "Lý luận",
            "Học vấn", "Đủ tư cách", "Kết luận");

    @Autowired
    private People people;
    @Autowired
    private Delegates delegates;
    @Autowired
    private AuditTrail trail;
    private String unit = "";
    private String at = "";
    private Visit committee = new Visit(0);

    @BeforeEach
    void aCongressOfThree() {
        unit = People.unique("BC");
        people.units(People.unit(unit, null));
        var office = people.visit(people.one(Role.SECRETARIAT, unit));
        committee = people.visit(people.one(Role.CREDENTIALS_COMMITTEE, unit));
        at = CongressPagesTest.called(office, unit);
        for (int i = 1; i <= 3; i++) {
            assertThat(office.post(at + "/delegates/new", "number", "" + i, "name", "Đại biểu 00" + i, "unit", unit, "kind", i == 1 ? "EX_OFFICIO" : "ELECTED").statusCode()).isEqualTo(302);
        }
        committee.get(at + "/credentials/import");
    }

    private void taken() {
        var looked = committee.upload(at + "/credentials/import", "file", "tham-tra.xlsx", sheet(
                List.of(BigDecimal.ONE, "", "Nữ", "05/03/1958", "Có", "17/09/1979", "CÓ", "Y tế", "Thạc sĩ", "Cao cấp", "12/12", "Có", ""),
                List.of("2", "", "nam", "11/11/1988", "Có", "02/09/2012", "Không", "Giáo dục", "Tiến sĩ", "Trung cấp", "12/12", "Không", "RIENG-CUA-BAN")));
        var found = HELD.matcher(looked.body());
        assertThat(found.find()).as(looked.body()).isTrue();
        assertThat(committee.post(at + "/credentials/import/take", "held", found.group(1)).statusCode()).isEqualTo(302);
    }

    @Test
    void theCommitteeReadsWhoItIsAndTheReportSaysWhoIsMissing() {
        taken();
        assertThat(committee.get(at + "/credentials").body()).contains("1 trong 3 đại biểu được triệu tập đủ tư cách (33,33%)", "62 · Đại biểu 001", "31 · Đại biểu 002",
                "Chưa có thông tin", "003", "Không đủ tư cách: 1", "002 · Đại biểu 002");
        assertThat(text(committee.bytes(at + "/credentials.docx"))).contains("Đại biểu 001", "62 tuổi", "33,33%");
        var again = ReceivedSheet.read("lai.xlsx", committee.bytes(at + "/credentials.xlsx"));
        assertThat(again.rows().get(1).cell(3)).isEqualTo("05/03/1958");
        assertThat(again.rows()).hasSize(4);
    }

    @Test
    void everyFaultNamesItsCellAndNothingIsTakenOver() {
        var answer = committee.upload(at + "/credentials/import", "file", "a.xlsx", sheet(
                List.of("9", "", "Ông", "31/02/1970", "x", "01/01/2030", "", "", "", "", "", "", ""), List.of("1", "", "", "01/01/2015", "", "", "", "", "", "", "", "", ""),
                List.of("1", "", "", "", "", "", "", "", "", "", "", "", "")));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("có 7 lỗi", "Bảng!A2", "Bảng!C2", "Bảng!D2", "Bảng!E2", "Bảng!F2", "Bảng!D3", "Bảng!A4");
        assertThat(committee.get(at + "/credentials").body()).contains("Ban chưa kết luận: 3");
    }

    @Test
    void noOtherRoleReadsAnythingOfAPersonOnAnyPageOrInAnyFile() {
        taken();
        var one = delegates.list(UUID.fromString(at.substring("/congresses/".length()))).getFirst().id();
        var secrets = List.of("05/03/1958", "1958-03-05", "11/11/1988", "1988-11-11", "17/09/1979", "1979-09-17", "RIENG-CUA-BAN", "62 · Đại biểu", "31 · Đại biểu", "tuổi – Đại biểu");
        int read = 0;
        for (var role : EnumSet.complementOf(EnumSet.of(Role.CREDENTIALS_COMMITTEE))) {
            var visit = people.visit(people.one(role, unit));
            for (var route : Routes.load().all()) {
                var pattern = route.pattern().getPatternString();
                // The stream of the hall never ends and carries no content: HallStream sends a name and a beat.
                if (!route.method().equals("GET") || !pattern.startsWith("/congresses/{id}") || pattern.endsWith("/hall/stream")) {
                    continue;
                }
                var path = pattern.replace("/congresses/{id}", at).replace("{delegate}", one.toString()).replaceAll("\\{\\w+}", UUID.randomUUID().toString());
                var answer = visit.file(path);
                if (route.roles().contains(role) && !pattern.substring(16).contains("{")) {
                    assertThat(answer.statusCode()).as(role + " " + path).isIn(200, 404);
                    read += answer.statusCode() == 200 ? 1 : 0;
                } else if (!route.roles().contains(role)) {
                    assertThat(answer.statusCode()).as(role + " " + path).isEqualTo(403);
                }
                assertThat(text(answer.body())).as(role + " " + path).doesNotContain(secrets);
            }
            if (EnumSet.of(Role.SECRETARIAT, Role.LEADER, Role.AUDITOR).contains(role)) {
                assertThat(text(visit.bytes(at + "/credentials.docx"))).contains("33,33%", "62 tuổi").doesNotContain("Đại biểu 001", "Đại biểu 002");
                assertThat(visit.get(at + "/credentials").body()).contains("33,33%").doesNotContain("Đại biểu 001", "Đại biểu 002");
                assertThat(visit.get("/search?q=05/03/1958").body()).doesNotContain("Đại biểu 001");
            }
        }
        assertThat(read).isGreaterThan(20);
    }

    @Test
    void theTrailSaysWhoReadAndWroteAndHoldsNothingOfAPerson() {
        taken();
        committee.get(at + "/credentials");
        committee.bytes(at + "/credentials.xlsx");
        var subject = at.substring("/congresses/".length());
        var entries = trail.find(new AuditTrail.Question(null, null, null, null, subject), 100, Long.MAX_VALUE);
        assertThat(entries).extracting(entry -> entry.kind()).contains("delegates.CredentialsWritten", "delegates.CredentialsRead");
        assertThat(trail.find(new AuditTrail.Question(null, null, "delegates.CredentialsRead", null, subject), 100, Long.MAX_VALUE)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(entries.toString()).doesNotContain("1958", "RIENG-CUA-BAN", "Y tế", "Đại biểu 001");
    }

    @Test
    void aCommitteeOfAnotherUnitReadsNothing() {
        taken();
        var other = People.unique("BC");
        people.units(People.unit(other, null));
        var foreign = people.visit(people.one(Role.CREDENTIALS_COMMITTEE, other));
        for (var path : List.of("/credentials", "/credentials.docx", "/credentials.xlsx", "/credentials/import")) {
            assertThat(foreign.get(at + path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(foreign.post(at + "/credentials/import/take", "held", "x").statusCode()).isEqualTo(404);
        assertThat(delegates.list(UUID.fromString(at.substring("/congresses/".length())))).extracting(Delegate::number).containsExactly(1, 2, 3);
    }

    private static byte[] sheet(List<?>... rows) {
        var all = new ArrayList<List<?>>();
        all.add(HEAD);
        all.addAll(List.of(rows));
        return Workbook.of("Bảng", List.of(), all);
    }

    /** Everything readable in an answer: its text, or every part of the file that it is, without markup. */
    private static String text(byte[] answer) {
        if (answer.length < 2 || answer[0] != 'P' || answer[1] != 'K') {
            return new String(answer, StandardCharsets.UTF_8);
        }
        var all = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", "")).append('\n');
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return all.toString();
    }
}

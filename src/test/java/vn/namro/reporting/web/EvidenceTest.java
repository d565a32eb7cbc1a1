package vn.namro.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.accounts.Role;
import vn.namro.exchange.action.ImportTerm;

/** Files that prove figures, sent by clerks and read by whoever confirms. */
@ServerTest
class EvidenceTest {
    @Autowired
    private People people;
    @Autowired
    private ImportTerm importTerm;
    @TempDir
    private Path folder;

    @Test
    void aFileUsedByTwoUnitsIsShownAndIsServedOnlyAsADownload() {
        var term = ReportingTerm.imported(importTerm, folder);
        var one = people.visit(people.one(Role.CLERK, term.one()));
        var other = people.visit(people.one(Role.CLERK, term.other()));
        var office = people.visit(people.one(Role.SECRETARIAT, term.root()));
        var pdf = "%PDF-1.7\nDanh sách".getBytes(StandardCharsets.UTF_8);
        var mine = term.report(term.one(), "2020") + "/evidence";
        var theirs = term.report(term.other(), "2020") + "/evidence";
        assertThat(one.get(mine).body()).contains("chưa gửi tệp minh chứng nào");
        assertThat(one.upload(mine + "?target=CT1", "file", "C:\\\\tmp\\\\danh-sach.pdf", pdf).statusCode()).isEqualTo(302);
        var listed = one.get(mine).body();
        assertThat(listed).contains("danh-sach.pdf", "1 tệp minh chứng").doesNotContain("C:");
        var bad = one.upload(mine + "?target=CT1", "file", "danh-sach.pdf", "<html>".getBytes(StandardCharsets.UTF_8));
        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(bad.body()).contains("đúng loại cả về nội dung", "id=\"file-fault\"");
        assertThat(one.upload(mine + "?target=CT9", "file", "a.pdf", pdf).body()).contains("Chọn một chỉ tiêu mà đơn vị phải báo cáo");

        other.get(theirs);
        assertThat(other.upload(theirs + "?target=CT3", "file", "khac-ten.pdf", pdf).statusCode()).isEqualTo(302);
        assertThat(other.get(theirs).body()).contains("Cùng tệp này được dùng cho một đơn vị khác").doesNotContain("Sở Nội vụ");
        assertThat(office.get(term.confirmation(term.other(), "2020")).body()).contains("khac-ten.pdf", "Cùng tệp này được dùng cho Đảng bộ Sở Nội vụ");

        other.get(theirs);
        var address = "/evidence/" + listed.replaceAll("(?s).*/evidence/([0-9a-f-]{36}).*", "$1");
        assertThat(other.get(address).statusCode()).as("of a unit beside").isEqualTo(404);
        var served = office.get(address);
        assertThat(served.body()).isEqualTo(new String(pdf, StandardCharsets.UTF_8));
        assertThat(served.headers().firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(served.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment;");
        assertThat(served.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(served.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("sandbox");

        office.post("/report-kinds?term=" + term.code(), "do", "set", "code", "NAM", "name", "Báo cáo năm", "length", "YEAR", "targets", "CT1", "opens", "0",
                "confirmer", "ABOVE", "evidence", "docx, xlsx");
        one.get(mine);
        assertThat(one.upload(mine + "?target=CT1", "file", "a.pdf", pdf).body()).contains("docx, xlsx");
    }
}

package vn.namro.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.accounts.Role;
import vn.namro.exchange.action.ImportTerm;

/** The whole of a period as one document and as rows. */
@ServerTest
class ConsolidatedTest {
    @Autowired
    private People people;
    @Autowired
    private ImportTerm importTerm;
    @TempDir
    private Path folder;

    @Test
    void figuresStandInTablesAndWordsUnderTheNamesOfTheUnits() throws IOException {
        var term = ReportingTerm.imported(importTerm, folder);
        var clerk = people.visit(people.one(Role.CLERK, term.one()));
        var office = people.visit(people.one(Role.SECRETARIAT, term.root()));
        var report = term.report(term.one(), "2020");
        assertThat(term.type(clerk, report, "save", "value.CT1", "31", "note.CT1", "=1+1", "numerator.CT2", "48", "denominator.CT2", "50,5", "value.CT3", "17",
                "narrative.RESULTS", "Kết nạp vượt kế hoạch.\nĐã kiểm tra các chi bộ.", "narrative.NEXT", "Rà soát <nguồn> & \"hồ sơ\"").statusCode()).isEqualTo(302);
        assertThat(clerk.get(report + "/check").body()).contains("Kết nạp vượt kế hoạch.");
        assertThat(term.handIn(clerk, report).statusCode()).isEqualTo(302);
        assertThat(office.get(term.confirmation(term.one(), "2020")).body()).contains("Kết quả nổi bật", "Đã kiểm tra các chi bộ.");
        term.confirm(office, term.confirmation(term.one(), "2020"), "CT1", "CT2", "CT3");

        var query = "?term=" + term.code() + "&period=2020";
        for (var style : new String[] {"party", "state"}) {
            var document = part(office.bytes("/consolidated.docx" + query + "&style=" + style), "word/document.xml");
            assertThat(document).contains("ĐẢNG BỘ KHỐI", "31 đảng viên", "Kết nạp vượt kế hoạch.", "Đã kiểm tra các chi bộ.", "Đảng bộ Sở Nội vụ",
                    "Rà soát &lt;nguồn&gt; &amp;", "Chưa gửi đủ");
            assertThat(document.indexOf("Kết quả nổi bật")).isLessThan(document.indexOf("Phương hướng kỳ sau"));
        }
        var sheet = part(office.bytes("/consolidated.xlsx" + query), "xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("<v>50.5</v>", "<t>=1+1</t>").doesNotContain("<f>");
        var csv = office.get("/consolidated.csv" + query).body();
        assertThat(csv).contains(",31,,,CONFIRMED,", ",,48,50.5,CONFIRMED,", "'=1+1", term.other() + ",Đảng bộ Sở Tài chính,CT1,Kết nạp đảng viên,đảng viên,,,,UNREPORTED,,");
        assertThat(people.visit(people.one(Role.SECRETARIAT, term.other())).get("/consolidated.csv" + query).body()).doesNotContain(term.one());
        assertThat(office.get("/consolidated.csv?term=" + term.code() + "&period=2031").statusCode()).isEqualTo(404);
    }

    private static String part(byte[] file, String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no " + name);
    }
}

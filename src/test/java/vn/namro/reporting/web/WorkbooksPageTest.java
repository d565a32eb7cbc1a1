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
import vn.namro.documents.SheetReader;
import vn.namro.exchange.action.ImportTerm;
import vn.namro.reporting.workbook.FilledIn;

/** Workbooks sent out and collected in the browser. */
@ServerTest
class WorkbooksPageTest {
    @Autowired
    private People people;
    @Autowired
    private ImportTerm importTerm;
    @TempDir
    private Path folder;

    @Test
    void anOfficeSendsWorkbooksOutAndCollectsThemAfterAPreview() throws IOException {
        var term = ReportingTerm.imported(importTerm, folder);
        var office = people.visit(people.one(Role.SECRETARIAT, term.root()));
        var page = "/workbooks?term=" + term.code() + "&period=2020";
        assertThat(office.get(page).body()).contains("Sổ nhập số liệu", "2 đơn vị trong phạm vi phải báo cáo", "Tải 2 sổ");
        assertThat(names(office.bytes("/workbooks.zip?term=" + term.code() + "&period=2020"))).containsExactly(term.one() + "_2020.xlsx", term.other() + "_2020.xlsx");

        var clerk = people.visit(people.one(Role.CLERK, term.one()));
        var mine = clerk.bytes("/workbooks.zip?term=" + term.code() + "&period=2020");
        assertThat(SheetReader.read("mine", mine)).as("one unit, one workbook without an archive").hasSize(2);
        office.get(page);
        var bad = office.upload(page, "files", "so.xlsx", FilledIn.cell(mine, "G9", "mười hai"));
        assertThat(bad.statusCode()).isEqualTo(200);
        assertThat(bad.body()).contains("Không nhận: 1", "ô G9", "đang là “mười hai”", "Cần một số", "chưa thay đổi gì").doesNotContain("Nhận các sổ hợp lệ");
        var marked = office.bytes(ReportingTerm.found(bad, "href=\"(/workbooks/marked[^\"]+)\"").replace("&amp;", "&"));
        assertThat(SheetReader.read("marked", marked)).hasSize(2);

        var good = office.upload(page, "files", "so.xlsx", FilledIn.cell(mine, "G9", "12"));
        assertThat(good.body()).contains("Sẽ nhận: 1", "VALUE.CT1: – → 12", "Nhận các sổ hợp lệ");
        assertThat(clerk.get(term.report(term.one(), "2020")).body()).as("a preview changes nothing").doesNotContain("Chờ xác nhận");
        var taken = office.post("/workbooks/take?term=" + term.code() + "&period=2020", "key", ReportingTerm.key(good));
        assertThat(taken.body()).contains("Đã nhận: 1");
        assertThat(clerk.get(term.report(term.one(), "2020")).body()).contains("Chờ xác nhận", "12 đảng viên");
        assertThat(office.post("/workbooks/take?term=" + term.code() + "&period=2020", "key", ReportingTerm.key(good)).body()).contains("Không có gì mới: 1");
    }

    @Test
    void aCellChangedOnBothSidesIsDecidedOnThePage() {
        var term = ReportingTerm.imported(importTerm, folder);
        var clerk = people.visit(people.one(Role.CLERK, term.one()));
        var page = "/workbooks?term=" + term.code() + "&period=2020";
        var file = FilledIn.cell(clerk.bytes("/workbooks.zip?term=" + term.code() + "&period=2020"), "G9", "12");
        term.type(clerk, term.report(term.one(), "2020"), "save", "value.CT1", "13");
        clerk.get(page);
        var asked = clerk.upload(page, "files", "so.xlsx", file);
        assertThat(asked.body()).contains("Chờ chọn: 1", "name=\"choice." + term.one() + "/2020/VALUE.CT1\" value=\"file\"");
        var take = "/workbooks/take?term=" + term.code() + "&period=2020";
        assertThat(clerk.post(take, "key", ReportingTerm.key(asked)).body()).as("nothing was chosen").contains("Chờ chọn: 1");
        assertThat(clerk.post(take, "key", ReportingTerm.key(asked), "choice." + term.one() + "/2020/VALUE.CT1", "file").body()).contains("Đã nhận: 1");
        assertThat(clerk.get(term.report(term.one(), "2020")).body()).contains("12 đảng viên");
    }

    @Test
    void whatIsNoFileOrNobodysIsSaid() {
        var term = ReportingTerm.imported(importTerm, folder);
        var clerk = people.visit(people.one(Role.CLERK, term.one()));
        var other = people.visit(people.one(Role.CLERK, term.other()));
        var page = "/workbooks?term=" + term.code() + "&period=2020";
        var foreign = other.bytes("/workbooks.zip?term=" + term.code() + "&period=2020");
        clerk.get(page);
        assertThat(clerk.upload(page, "files", "a.csv", "a;b".getBytes(StandardCharsets.UTF_8)).body()).contains("thuộc loại khác");
        assertThat(clerk.upload(page, "files", "so.xlsx", foreign).body()).contains("ngoài phạm vi phụ trách").doesNotContain("Sở Tài chính");
        assertThat(clerk.upload(page, "files", "", new byte[0]).statusCode()).isEqualTo(422);
        var held = ReportingTerm.key(clerk.upload(page, "files", "so.xlsx", foreign));
        other.get(page);
        assertThat(other.post("/workbooks/take?term=" + term.code() + "&period=2020", "key", held).statusCode()).as("somebody else's upload").isEqualTo(422);
    }

    private static java.util.List<String> names(byte[] archive) throws IOException {
        var names = new java.util.ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}

package vn.namro.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.namro.documents.DocumentSurgery;
import vn.namro.documents.FaultyFile;
import vn.namro.documents.StylePacks;
import vn.namro.language.Lang;
import vn.namro.progress.Judges;
import vn.namro.progress.TermRecords;
import vn.namro.publishing.model.ReviewTemplate;
import vn.namro.resolution.DocumentStyle;

/** An office brings its own words, settings and templates. */
class OfficeFormsTest {
    private static final TermRecords RECORDS = ReviewRecords.ofEightTargets().withFirstCode("CT-" + "dài".repeat(30)).records();

    @TempDir
    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        Files.createDirectories(folder.resolve("party"));
    }

    private byte[] docx() {
        return TermReviews.docx(RECORDS, Judges.judge(RECORDS, ReviewRecords.END), List.of(), settings());
    }

    private ReviewSettings settings() {
        return new ReviewSettings(DocumentStyle.PARTY, Lang.VI, folder, null);
    }

    @Test
    void itsNumberPlaceSignerAndRecipientsStandInTheDocument() throws IOException {
        Files.writeString(folder.resolve("office.properties"), """
                number=5
                sign=ĐUK
                place=Hà Nội
                superior=Thành ủy Hà Nội
                issuer=Đảng ủy Khối
                authority=T/M BAN THƯỜNG VỤ
                post=PHÓ BÍ THƯ
                recipients=Thường trực Thành ủy; Ban Tổ chức
                late.after.days=60
                """);
        assertThat(DocumentSurgery.words(docx())).contains("Thành ủy Hà Nội\nĐảng ủy Khối\n*\nSố 05-BC/ĐUK\n", "Hà Nội, ngày 31 tháng 01 năm 2020",
                "- Thường trực Thành ủy;\n- Ban Tổ chức;\n- Lưu", "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ", "(Kèm theo Báo cáo số 05-BC/ĐUK, ngày 31 tháng 01 năm 2020)",
                "Không có đơn vị gửi số liệu muộn hơn 60 ngày");
    }

    @Test
    void itsSettingsAloneMakeItsTemplate() throws IOException {
        Files.writeString(folder.resolve("party/style.properties"), "body.line=exact 19\ntone.marks=second\nend.mark=./.\n");
        assertThat(DocumentSurgery.part(docx(), "word/styles.xml")).contains("w:line=\"380\" w:lineRule=\"exact\"");
        assertThat(DocumentSurgery.words(docx())).contains("T/M ĐẢNG UỶ", "Thành phố./.");
    }

    @Test
    void itsOwnTemplateIsFilledAndChecked() throws IOException {
        var own = DocumentSurgery.change(ReviewTemplate.of(StylePacks.named("party"), Lang.VI), "word/document.xml", xml -> xml.replace("Kết quả chung", "Đánh giá chung của Ban Chấp hành"));
        Files.write(folder.resolve("party/term-review.docx"), own);
        var docx = docx();
        assertThat(DocumentSurgery.words(docx)).contains("Đánh giá chung của Ban Chấp hành");
        assertThat(TermReviews.check("x", docx, RECORDS, Judges.judge(RECORDS, ReviewRecords.END), List.of(), settings())).isEmpty();
        var builtIn = ReviewSettings.of(DocumentStyle.PARTY, Lang.VI);
        var changed = DocumentSurgery.change(docx, "word/document.xml", xml -> xml.replace(">1.164 đảng viên<", ">1.165 đảng viên<"));
        assertThat(TermReviews.check("x", changed, RECORDS, Judges.judge(RECORDS, ReviewRecords.END), List.of(), builtIn))
                .as("without the office's folder the numbers are still compared").extracting(NumberDifference::id).containsExactly("target/CT2/figure");
    }

    @Test
    void aWrongSettingOrTemplateIsSaid() throws IOException {
        Files.writeString(folder.resolve("office.properties"), "nguoi.ky=A\nlate.after.days=mười");
        assertThatThrownBy(this::docx).isInstanceOfSatisfying(FaultyFile.class, faulty -> assertThat(faulty.faults()).extracting(f -> f.column()).containsExactly("nguoi.ky", "late.after.days"));
        Files.delete(folder.resolve("office.properties"));
        Files.writeString(folder.resolve("party/term-review.docx"), "không phải Word");
        assertThatThrownBy(this::docx).isInstanceOf(FaultyFile.class);
    }
}

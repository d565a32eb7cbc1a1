package vn.namro.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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
import vn.namro.cli.CommandLineEntry;
import vn.namro.documents.DocumentSurgery;
import vn.namro.exchange.action.ExportTerm;
import vn.namro.exchange.action.ImportTerm;
import vn.namro.progress.Judges;

/** The review in the browser is the review of the commands. */
@ServerTest
class ReviewPagesTest {
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    @Autowired
    private ImportTerm importTerm;
    @Autowired
    private ExportTerm exportTerm;
    @Autowired
    private Narratives narratives;
    @Autowired
    private AuditTrail trail;
    @Autowired
    private People people;
    @TempDir
    private Path temporary;
    private String term = "";
    private LocalDate last = LocalDate.EPOCH;

    @BeforeEach
    void aTerm() {
        var in = temporary.resolve("in");
        term = ExampleTerms.copy("khoi-co-quan-xii", in);
        var folder = ExampleTerms.read(in);
        last = Judges.latestDay(folder.records());
        importTerm.run(folder, DoneBy.THE_PROGRAM);
    }

    private Visit visit(Role role, String unit) {
        return people.visit(people.one(role, unit));
    }

    @Test
    void theDocumentIsTheOneOfTheCommandsByteForByte() throws IOException {
        var office = visit(Role.SECRETARIAT, "DBK");
        for (var day : List.of(last, LocalDate.of(2018, 6, 30))) {
            for (var style : List.of("party", "state")) {
                for (var language : List.of("vi", "en")) {
                    var wanted = "/review.docx?term=%s&as-of=%s&style=%s&language=%s&number=7".formatted(term, day, style, language);
                    assertThat(office.file(wanted).body()).as(wanted).isEqualTo(ofTheCommands("--as-of", day.toString(), "--style", style, "--lang", language, "--number", "7"));
                }
            }
        }
        var without = office.file("/review.docx?term=" + term);
        assertThat(without.body()).isEqualTo(ofTheCommands());
        assertThat(without.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"review-" + last + ".docx\"");
    }

    private byte[] ofTheCommands(String... options) throws IOException {
        var folder = temporary.resolve("exported");
        exportTerm.folder(term, null).orElseThrow().write(folder);
        var docx = temporary.resolve("review.docx");
        var arguments = Stream.concat(Stream.of("review", folder.toString(), "--out", docx.toString(), "--json", temporary.resolve("review.json").toString()), Stream.of(options));
        assertThat(CommandLineEntry.run(arguments.toArray(String[]::new))).isZero();
        return Files.readAllBytes(docx);
    }

    @Test
    void theVerdictsAreThoseOfTheCommandToo() throws IOException {
        var answer = visit(Role.CLERK, "01").file("/review.json?term=" + term + "&as-of=2018-06-30");
        ofTheCommands("--as-of", "2018-06-30");
        assertThat(answer.body()).isEqualTo(Files.readAllBytes(temporary.resolve("review.json")));
    }

    @Test
    void thePageSaysWhatTheDocumentSays() {
        var page = visit(Role.LEADER, "DBK").get("/review?term=" + term).body();
        assertThat(page).contains("7/8 chỉ tiêu hoàn thành và vượt mức", "Chỉ tiêu không đạt", "Tình hình báo cáo số liệu", "8.536 / 8.758\u00a0×\u00a0100",
                "công tác tham mưu được đổi mới", "Báo cáo tổng kết nhiệm kỳ " + term);
        var interim = visit(Role.AUDITOR, "DBK").get("/review?term=" + term + "&as-of=30/06/2018&language=en&style=state&number=x");
        assertThat(interim.body()).contains("Báo cáo sơ kết nhiệm kỳ " + term, "Targets under way", "class=\"as-of\"", "Số văn bản “x” không hợp lệ");
    }

    @Test
    void aUnitBelowSeesTheResultAndItsOwnButNotTheOthers() {
        var clerk = visit(Role.CLERK, "01");
        var page = clerk.get("/review?term=" + term).body();
        assertThat(page).contains("7/8 chỉ tiêu hoàn thành và vượt mức", "Hoàn thành rà soát quy chế làm việc")
                .doesNotContain("Tình hình báo cáo số liệu", "Công khai quy trình", "công tác tham mưu được đổi mới", "review.docx");
        assertThat(clerk.get("/review.docx?term=" + term).statusCode()).isEqualTo(404);
    }

    @Test
    void aTermOfAnotherTreeDoesNotExist() {
        var unit = People.unique("K");
        people.units(People.unit(unit, null));
        for (var path : List.of("/review", "/review.docx", "/review.json")) {
            assertThat(visit(Role.LEADER, unit).get(path + "?term=" + term).statusCode()).as(path).isEqualTo(404);
        }
    }

    private String version(Visit visit, String part, String unit) {
        var found = VERSION.matcher(visit.get("/review/writing?term=%s&part=%s&unit=%s".formatted(term, part, unit)).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> write(Visit visit, String part, String unit, String version, String text) {
        return visit.post("/review/writing", "term", term, "part", part, "unit", unit, "version", version, "text", text);
    }

    @Test
    void whatIsWrittenStandsInTheReviewAndTheDocumentIsStillTheOneOfTheCommands() throws IOException {
        var office = visit(Role.SECRETARIAT, "DBK");
        assertThat(write(office, "lessons", "", version(office, "lessons", ""), "Bài học một.\r\n\r\n  Be\u0300n va\u0300 <b>ro\u0303</b> & \"chắc\".\u0001 \r\n").statusCode()).isEqualTo(302);
        var clerk = visit(Role.CLERK, "02");
        assertThat(write(clerk, "results", "02", version(clerk, "results", "02"), "Kết quả của đơn vị.").statusCode()).isEqualTo(302);
        assertThat(office.get("/review?term=" + term).body()).contains("<p>Bài học một.</p>", "<p>Bèn và &lt;b&gt;rõ&lt;/b&gt; &amp; \"chắc\".</p>", "Kết quả của đơn vị.")
                .doesNotContain("Giao chỉ tiêu phải kèm");
        assertThat(office.file("/review.docx?term=" + term).body()).isEqualTo(ofTheCommands());
        assertThat(DocumentSurgery.words(office.file("/review.docx?term=" + term).body())).contains("Bài học một.", "Kết quả của đơn vị.");
        assertThat(trail.find(new AuditTrail.Question(null, null, "publishing.NarrativeWritten", List.of("02"), term), 5, Long.MAX_VALUE)).singleElement()
                .satisfies(entry -> assertThat(entry.particulars()).containsEntry("part", "results").doesNotContainValue("Kết quả của đơn vị."));
    }

    @Test
    void everyVersionStaysReadableAndATextCanBeTakenAway() {
        var office = visit(Role.SECRETARIAT, "DBK");
        write(office, "causes", "", version(office, "causes", ""), "Bản thứ hai.");
        write(office, "causes", "", version(office, "causes", ""), "");
        assertThat(office.get("/review?term=" + term).body()).doesNotContain("Bản thứ hai.");
        assertThat(visit(Role.LEADER, "DBK").get("/review/writing?term=" + term + "&part=causes").body())
                .contains("Kế hoạch kiểm tra năm 2017", "Theo hồ sơ đã nhập", "Bản thứ hai.", "Chuyên viên SECRETARIAT", "Đã rút nội dung.").doesNotContain("<textarea");
        assertThat(narratives.of(term)).noneMatch(one -> one.part().equals("causes"));
    }

    @Test
    void whoWritesSecondIsToldAndSeesBothTexts() {
        var first = visit(Role.SECRETARIAT, "DBK");
        var second = visit(Role.SECRETARIAT, "DBK");
        var seen = version(first, "limits", "");
        assertThat(version(second, "limits", "")).isEqualTo(seen);
        assertThat(write(first, "limits", "", seen, "Của người thứ nhất.").statusCode()).isEqualTo(302);
        var told = write(second, "limits", "", seen, "Của người thứ hai.");
        assertThat(told.statusCode()).isEqualTo(422);
        assertThat(told.body()).contains("Có người khác đã lưu nội dung này", "<p>Của người thứ nhất.</p>", ">Của người thứ hai.</textarea>");
        assertThat(narratives.of(term)).extracting(Narrative::text).contains("Của người thứ nhất.").doesNotContain("Của người thứ hai.");
        assertThat(write(second, "limits", "", version(second, "limits", ""), "Của cả hai.").statusCode()).isEqualTo(302);
        assertThat(narratives.of(term)).extracting(Narrative::text).contains("Của cả hai.").doesNotContain("Của người thứ nhất.");
    }

    @Test
    void ofManyWhoWriteAtOnceOneIsFirst() throws Exception {
        var visits = List.of(visit(Role.SECRETARIAT, "DBK"), visit(Role.SECRETARIAT, "DBK"), visit(Role.SECRETARIAT, "DBK"));
        var seen = visits.stream().map(visit -> version(visit, "limits", "")).distinct().toList();
        assertThat(seen).hasSize(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(visits.stream().map(visit -> (Callable<Integer>) () -> write(visit, "limits", "", seen.getFirst(), "Của " + visit).statusCode()).toList());
            assertThat(answers).extracting(Future::get).containsExactlyInAnyOrder(302, 422, 422);
        }
        assertThat(narratives.of(term)).filteredOn(one -> one.part().equals("limits") && one.unit() == null).hasSize(1);
    }

    @Test
    void nobodyWritesForOthers() {
        var clerk = visit(Role.CLERK, "01");
        clerk.get("/review/writing?term=" + term + "&part=results&unit=01");
        for (var unit : List.of("02", "", "DBK", "khong-co")) {
            assertThat(write(clerk, "results", unit, "0", "Viết hộ").statusCode()).as(unit).isEqualTo(404);
            assertThat(clerk.get("/review/writing?term=" + term + "&part=results&unit=" + unit).statusCode()).as(unit).isEqualTo(404);
        }
        var leader = visit(Role.LEADER, "DBK");
        leader.get("/review?term=" + term);
        assertThat(write(leader, "results", "", "0", "x").statusCode()).isEqualTo(403);
        var above = visit(Role.CLERK, "DBK");
        above.get("/review/writing?term=" + term + "&part=results");
        assertThat(write(above, "results", "", "0", "the whole is the secretariat's").statusCode()).isEqualTo(404);
        assertThat(clerk.get("/review/writing?term=" + term + "&part=khac&unit=01").statusCode()).isEqualTo(404);
    }

    @Test
    void aTextThatIsTooLongIsRefusedAndKeptInTheField() {
        var clerk = visit(Role.CLERK, "03");
        var answer = write(clerk, "limits", "03", version(clerk, "limits", "03"), "x".repeat(20_001));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Nội dung dài nhất 20000 ký tự; hiện có 20001 ký tự", "x".repeat(20_001));
    }

    private HttpResponse<String> check(Visit visit, byte[] document) {
        visit.get("/review/check?term=" + term);
        return visit.upload("/review/check?term=" + term, "document", "bao-cao.docx", document);
    }

    @Test
    void aNumberThatWasChangedByHandIsListed() {
        var office = visit(Role.SECRETARIAT, "DBK");
        var docx = office.file("/review.docx?term=%s&as-of=2018-06-30&style=state&language=en&number=3".formatted(term)).body();
        var same = check(office, docx);
        assertThat(same.statusCode()).isEqualTo(200);
        assertThat(same.body()).contains("Mọi số trong báo cáo khớp với hồ sơ.", "bao-cao.docx", "30/06/2018");
        var changed = DocumentSurgery.change(docx, "word/document.xml", xml -> xml.replaceFirst("(<w:tag w:val=\"summary/total\"/>.*?<w:t xml:space=\"preserve\">)8<", "$19<"));
        assertThat(check(office, changed).body()).contains("Số mục không khớp với hồ sơ: 1.", "summary/total");
        var clerk = visit(Role.CLERK, "01");
        clerk.get("/review?term=" + term);
        assertThat(clerk.upload("/review/check?term=" + term, "document", "x.docx", docx).statusCode()).isEqualTo(404);
    }

    @Test
    void aHostileDocumentIsRefusedWithAReason() throws IOException {
        var office = visit(Role.LEADER, "DBK");
        var docx = office.file("/review.docx?term=" + term).body();
        var hostile = new LinkedHashMap<String, byte[]>();
        hostile.put("'[]'", "không phải Word".getBytes(StandardCharsets.UTF_8));
        hostile.put("64 MB", deflated("word/document.xml", new byte[65 << 20]));
        hostile.put("DOCTYPE", DocumentSurgery.change(docx, "word/document.xml", xml -> xml.replaceFirst("<w:document", "<!DOCTYPE a [<!ENTITY b \"c\">]><w:document")));
        hostile.put("200", DocumentSurgery.change(docx, "word/document.xml", xml -> xml.replace("</w:body>", "<w:p>".repeat(300) + "</w:p>".repeat(300) + "</w:body>")));
        hostile.put("2000000", DocumentSurgery.change(docx, "word/document.xml", xml -> xml.replace("</w:body>", "<w:p/>".repeat(2_000_001) + "</w:body>")));
        for (var document : hostile.entrySet()) {
            var answer = check(office, document.getValue().length > 20 << 20 ? packed(document.getValue()) : document.getValue());
            assertThat(answer.statusCode()).as(document.getKey()).isEqualTo(422);
            assertThat(answer.body()).as(document.getKey()).contains("Không đối chiếu được văn bản");
            if (!document.getKey().startsWith("'")) {
                assertThat(answer.body()).contains(document.getKey());
            }
        }
        assertThat(check(office, new byte[0]).body()).contains("Chưa chọn tệp.");
        var large = check(office, new byte[22 << 20]);
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("Tệp quá lớn");
        var future = DocumentSurgery.change(docx, "docProps/custom.xml", xml -> xml.replace(last.toString(), "+999999999-12-31"));
        assertThat(check(office, future).statusCode()).as("a day that no calendar reaches").isEqualTo(200);
    }

    private static byte[] deflated(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    /** The same parts, deflated. */
    private static byte[] packed(byte[] docx) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : DocumentSurgery.parts(docx).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    @Test
    void thePagesAreSoundInARealBrowser() {
        try (var look = people.look(people.one(Role.SECRETARIAT, "DBK"))) {
            for (var path : List.of("/review?term=" + term, "/review/writing?term=" + term + "&part=limits", "/review/check?term=" + term)) {
                look.at(path);
            }
        }
    }
}

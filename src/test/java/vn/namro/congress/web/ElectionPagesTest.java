package vn.namro.congress.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.People;
import vn.namro.People.Person;
import vn.namro.ServerTest;
import vn.namro.Visit;
import vn.namro.accounts.Role;
import vn.namro.accounts.action.MakeAccount;
import vn.namro.accounts.action.Passwords;
import vn.namro.accounts.model.PersonRequest;
import vn.namro.accounts.model.PostRequest;
import vn.namro.congress.Count;
import vn.namro.congress.CountResult;
import vn.namro.congress.Elections;
import vn.namro.congress.model.Stage;
import vn.namro.congress.store.ElectionStore;
import vn.namro.documents.Content.Figure;
import vn.namro.documents.DocumentNumbers;
import vn.namro.exchange.election.ElectionFolder;
import vn.namro.rule.Fault;

/** An election from its list to its record, through the server, by people who do not see each other's entries. */
@ServerTest
class ElectionPagesTest {
    /** A serial that would betray an entry wherever it showed. */
    private static final String FIRST = "QX7";
    private static final String SECOND = "QX8";

    @TempDir
    private Path temp;
    @Autowired
    private People people;
    @Autowired
    private ElectionStore store;
    @Autowired
    private MakeAccount makeAccount;

    private String unit = "";
    private Visit clerk;
    private Visit one;
    private Visit two;

    @BeforeEach
    void peopleOfAUnit() {
        unit = People.unique("BC");
        people.units(People.unit(unit, null));
        clerk = people.visit(people.one(Role.SECRETARIAT, unit));
        one = people.visit(people.one(Role.COUNTING_BOARD, unit));
        two = people.visit(people.one(Role.COUNTING_BOARD, unit));
    }

    private String setUp(String seats, String pack) {
        var answer = clerk.post("/elections/new", "unit", unit, "title", "Bầu thử " + unit, "body", "Ban Chấp hành", "seats", seats, "pack", pack,
                "style", "strike", "keepers", "2", "convened", "3", "candidates", "Trần Văn Bình\nNguyễn Thị An; 1970\nLê Ánh");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private static void enter(Visit visit, String at, String serial, String... struck) {
        var fields = new ArrayList<>(List.of("serial", serial));
        for (var number : struck) {
            fields.addAll(List.of("n" + number, "1"));
        }
        assertThat(visit.post(at + "/entry", fields.toArray(String[]::new)).statusCode()).isEqualTo(302);
    }

    @Test
    void theListIsPutInTheOrderOfGivenNamesAndALongOneIsRefusedByItsRules() {
        var page = clerk.get(setUp("2", "plain")).body();
        assertThat(page.indexOf("Nguyễn Thị An")).isPositive().isLessThan(page.indexOf("Lê Ánh"));
        assertThat(page.indexOf("Lê Ánh")).isLessThan(page.indexOf("Trần Văn Bình"));
        var refused = clerk.post("/elections/new", "unit", unit, "title", "T", "body", "B", "seats", "1", "pack", "party-2024-delegates", "style",
                "strike", "keepers", "2", "convened", "3", "candidates", "Trần Văn Bình\nNguyễn Thị An\nLê Ánh");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("số dư 1");
    }

    @Test
    void nobodyFindsAFigureOfAnotherEntryBeforeBothAreClosed() {
        var at = setUp("2", "plain");
        enter(one, at, FIRST, "0");
        enter(one, at, "QX70", "0");
        enter(two, at, SECOND, "1");
        var leader = people.visit(people.one(Role.LEADER, unit));
        var auditor = people.visit(people.one(Role.AUDITOR, null));
        for (var visit : List.of(two, clerk, leader, auditor)) {
            for (var path : List.of("", "/entry", "/result", "/record.zip", "/paper", "/setup")) {
                assertThat(visit.get(at + path).body()).as(path).doesNotContain(FIRST);
            }
            assertThat(visit.get("/elections").body()).doesNotContain(FIRST);
        }
        // A ballot of another's entry is answered as one that nobody has entered: only the address asked for comes back.
        assertThat(withoutToken(two.get(at + "/entry?ballot=" + FIRST)).replace(FIRST, "QX9")).isEqualTo(withoutToken(two.get(at + "/entry?ballot=QX9")));
        assertThat(one.post(at + "/entry/close").statusCode()).isEqualTo(302);
        for (var visit : List.of(one, two, clerk, leader, auditor)) {
            assertThat(visit.get(at + "/result").body()).doesNotContain(SECOND, "class=\"difference\"");
            assertThat(visit.get(at + "/record.zip").statusCode()).isEqualTo(404);
        }
        assertThat(two.get(at + "/entry").body()).doesNotContain(FIRST);
        // What the forms of others answer tells nothing either.
        for (var path : List.of("/difference", "/figures", "/decision", "/announce")) {
            assertThat(two.post(at + path, "serial", FIRST, "choice", "1", "reason", "x").body()).as(path).doesNotContain("QX70", "class=\"difference\"");
        }
        var trail = auditor.get("/audit").body() + auditor.get("/audit.csv").body();
        assertThat(trail).doesNotContain(FIRST, SECOND, "QX70");
        assertThat(two.post(at + "/entry/close").statusCode()).isEqualTo(302);
        assertThat(one.get(at + "/result").body()).contains(FIRST, SECOND, "class=\"difference\"");
    }

    @Test
    void aClosedEntryTakesNothingMoreAndAThirdPersonIsNotLetIn() {
        var at = setUp("2", "plain");
        enter(one, at, "001", "0");
        enter(two, at, "001", "0");
        assertThat(one.post(at + "/entry", "serial", "001").statusCode()).as("a serial twice").isEqualTo(422);
        one.post(at + "/entry/close");
        assertThat(one.post(at + "/entry", "serial", "002").statusCode()).isEqualTo(422);
        var third = people.visit(people.one(Role.COUNTING_BOARD, unit));
        assertThat(third.post(at + "/entry", "serial", "001").statusCode()).isEqualTo(422);
        assertThat(clerk.post(at + "/setup", "title", "Khác").statusCode()).isEqualTo(422);
    }

    @Test
    void theRecordThatIsDownloadedGivesTheSameResultAgainAndTheMinutesNameItsCode() throws IOException, NoSuchAlgorithmException {
        var at = setUp("2", "plain");
        // 0 = An, 1 = Ánh, 2 = Bình: An 3 votes, Ánh and Bình are tied for the last seat once the difference is settled.
        for (var visit : List.of(one, two)) {
            enter(visit, at, "001", "1");
            enter(visit, at, "002", "2");
        }
        enter(one, at, "003", "1", "2");
        enter(two, at, "003", "2");
        one.post(at + "/entry/close");
        two.post(at + "/entry/close");
        assertThat(one.post(at + "/difference", "serial", "003", "choice", "1", "reason", "").statusCode()).isEqualTo(422);
        assertThat(one.post(at + "/difference", "serial", "003", "choice", "1", "reason", "Đọc lại trên phiếu").statusCode()).isEqualTo(302);
        assertThat(one.post(at + "/figures", "entitled", "3", "present", "3", "issued", "3", "returned", "2", "not_returned", "0", "spoiled", "0",
                "foreign", "0").statusCode()).isEqualTo(302);
        assertThat(one.get(at + "/result").body()).contains("B5", "KHÔNG KHỚP").doesNotContain("Công bố kết quả</button>");
        assertThat(one.post(at + "/announce").statusCode()).isEqualTo(422);
        one.post(at + "/figures", "entitled", "3", "present", "3", "issued", "3", "returned", "3", "not_returned", "0", "spoiled", "0", "foreign", "0");
        assertThat(one.post(at + "/announce").statusCode()).as("a tie is open").isEqualTo(422);
        assertThat(recount(at)).isEqualTo(onTheServer(at));
        assertThat(recount(at).ties()).hasSize(1);
        assertThat(one.post(at + "/decision", "elect", "UCV03", "by", "Đại hội, bầu lại").statusCode()).isEqualTo(302);
        assertThat(one.get(at + "/minutes.docx").statusCode()).as("not announced").isEqualTo(404);
        assertThat(one.post(at + "/announce").statusCode()).isEqualTo(302);
        assertThat(one.get(at + "/result").body()).contains("Mã nhật ký kiểm tra", codeOfTheFiles(at));
        var minutes = clerk.bytes(at + "/minutes.docx?style=party&language=vi");
        assertThat(clerk.bytes(at + "/minutes.docx?style=party&language=vi")).isEqualTo(minutes);
        var said = DocumentNumbers.read("minutes.docx", minutes);
        assertThat(said.properties()).containsEntry("NamRo.record", codeOfTheFiles(at));
        assertThat(said.figures()).contains(new Figure("votes/UCV01", "3"), new Figure("figure/returned", "3"), new Figure("differences", "1"));
        assertThat(recount(at)).isEqualTo(onTheServer(at));
        assertThat(recount(at).elected()).extracting(person -> person.candidate().name()).containsExactly("Nguyễn Thị An", "Trần Văn Bình");
        assertThat(one.post(at + "/figures", "entitled", "3").statusCode()).as("announced").isEqualTo(422);
    }

    @Test
    void twoAccountsOfOneNameDoNotMakeTwoEntries() {
        var at = setUp("2", "plain");
        var first = visit("Trần Văn", "Bảy");
        var second = visit("trần  văn", "Bảy");
        enter(first, at, "001", "0");
        var refused = second.post(at + "/entry", "serial", "001", "n0", "1");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("cùng họ tên");
        enter(two, at, "001", "0");
    }

    private Visit visit(String family, String given) {
        var person = new Person(People.unique("nguoi-"), Passwords.oneTime());
        makeAccount.forDemonstration(new PersonRequest(person.signInName(), family, given),
                new PostRequest(unit, Role.COUNTING_BOARD, "Ủy viên", LocalDate.of(2020, 1, 1), null), person.password());
        return people.visit(person);
    }

    @Test
    void ofThreeEntriesTwoThatAgreeDecideNothing() {
        var three = people.visit(people.one(Role.COUNTING_BOARD, unit));
        var answer = clerk.post("/elections/new", "unit", unit, "title", "Bầu thử " + unit, "body", "Ban Chấp hành", "seats", "2", "pack", "association-126-2024",
                "style", "tick", "keepers", "3", "convened", "3", "candidates", "Trần Văn Bình\nNguyễn Thị An");
        var at = answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        for (var visit : List.of(one, two, three)) {
            tick(visit, at, "001", "y0", "n1");
            tick(visit, at, "002", "y0", visit == three ? "n1" : "y1");
            tick(visit, at, "003", "y0", "y1", "n1");
            if (visit != three) {
                tick(visit, at, "004", "n0", "n1");
            }
            assertThat(visit.get(at + "/result").body()).doesNotContain("class=\"difference\"");
            visit.post(at + "/entry/close");
        }
        var page = one.get(at + "/result").body();
        assertThat(page).contains("Phiếu 002", "Phiếu 004").doesNotContain("Phiếu 001", "Phiếu 003");
        assertThat(listed(at)).isEqualTo(Stage.DIFFERING);
        one.post(at + "/difference", "serial", "002", "choice", "3", "reason", "Đọc lại trên phiếu");
        one.post(at + "/difference", "serial", "004", "choice", "none", "reason", "Không có phiếu này");
        assertThat(listed(at)).isEqualTo(Stage.COUNTED);
        one.post(at + "/figures", "entitled", "3", "present", "3", "issued", "3", "returned", "3", "not_returned", "0", "spoiled", "0", "foreign", "0");
        // An has three votes of three; Bình has none: one against, one against, one ballot with both boxes.
        assertThat(onTheServer(at).people()).extracting(CountResult.Person::votes).containsExactly(3L, 0L);
        assertThat(clerk.post(at + "/round").headers().firstValue("Location").orElseThrow()).as("not announced yet").endsWith(at);
        assertThat(one.post(at + "/announce").statusCode()).isEqualTo(302);
        var next = clerk.post(at + "/round").headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "").replace("/setup", "");
        assertThat(clerk.get(next).body()).contains("Trần Văn Bình").doesNotContain("Nguyễn Thị An");
        assertThat(clerk.get(next + "/setup").body()).contains("value=\"1\"");
        assertThat(clerk.post(at + "/round").headers().firstValue("Location").orElseThrow()).as("set up once").endsWith(at);
    }

    private static void tick(Visit visit, String at, String serial, String... boxes) {
        var fields = new ArrayList<>(List.of("serial", serial));
        for (var box : boxes) {
            fields.addAll(List.of(box, "1"));
        }
        assertThat(visit.post(at + "/entry", fields.toArray(String[]::new)).statusCode()).isEqualTo(302);
    }

    @Test
    void aDecisionOnATieThatNoLongerFitsIsSaidAndAskedForAgain() {
        var at = setUp("1", "plain");
        // 0 = An, 1 = Ánh, 2 = Bình. As the first reads 002, An and Bình are tied; as the second reads it, Ánh and Bình are.
        for (var visit : List.of(one, two)) {
            enter(visit, at, "001", "0", "1");
            enter(visit, at, "002", visit == one ? "1" : "0", "2");
        }
        one.post(at + "/entry/close");
        two.post(at + "/entry/close");
        one.post(at + "/difference", "serial", "002", "choice", "1", "reason", "Đọc lại trên phiếu");
        one.post(at + "/figures", "entitled", "3", "present", "2", "issued", "2", "returned", "2", "not_returned", "0", "spoiled", "0", "foreign", "0");
        assertThat(one.post(at + "/decision", "elect", "UCV03", "by", "Đại hội biểu quyết").statusCode()).isEqualTo(302);
        assertThat(one.get(at + "/result").body()).doesNotContain("không còn khớp");
        one.post(at + "/difference", "serial", "002", "choice", "2", "reason", "Đọc lại lần nữa");
        assertThat(one.get(at + "/result").body()).contains("không còn khớp", "Nguyễn Thị An, Trần Văn Bình", "Đại hội biểu quyết", "Ghi quyết định</button>");
        assertThat(one.post(at + "/announce").statusCode()).as("a tie is open again").isEqualTo(422);
        assertThat(one.post(at + "/decision", "elect", "UCV02", "by", "Đại hội bầu lại").statusCode()).isEqualTo(302);
        assertThat(one.get(at + "/result").body()).doesNotContain("không còn khớp");
        assertThat(one.post(at + "/announce").statusCode()).isEqualTo(302);
        assertThat(store.all()).allSatisfy(row -> assertThat(row.stage()).isEqualTo(store.course(row.id()).orElseThrow().stage()));
    }

    private Stage listed(String at) {
        return store.all().stream().filter(row -> at.endsWith(row.id().toString())).findFirst().orElseThrow().stage();
    }

    /** {@code sha256sum ballots.csv election.json | sha256sum} in the unpacked folder. */
    private String codeOfTheFiles(String at) throws IOException, NoSuchAlgorithmException {
        var sums = new StringBuilder();
        var sha = MessageDigest.getInstance("SHA-256");
        try (var zip = new ZipInputStream(new ByteArrayInputStream(clerk.bytes(at + "/record.zip")))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                sums.append(HexFormat.of().formatHex(sha.digest(zip.readAllBytes()))).append("  ").append(entry.getName()).append('\n');
            }
        }
        return HexFormat.of().formatHex(sha.digest(sums.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** The proof against forgery is another on every page. */
    private static String withoutToken(HttpResponse<String> answer) {
        return answer.body().replaceAll("[A-Za-z0-9_-]{60,}=*", "");
    }

    private CountResult onTheServer(String at) {
        return store.course(UUID.fromString(at.substring(at.lastIndexOf('/') + 1))).orElseThrow().result().orElseThrow();
    }

    private CountResult recount(String at) throws IOException {
        var folder = Files.createTempDirectory(temp, "record");
        try (var zip = new ZipInputStream(new ByteArrayInputStream(clerk.bytes(at + "/record.zip")))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Files.write(folder.resolve(entry.getName()), zip.readAllBytes());
            }
        }
        var faults = new ArrayList<Fault>();
        var record = ElectionFolder.read(folder, faults::add);
        assertThat(faults).isEmpty();
        return ((Count.Counted) Elections.count(record.orElseThrow().election(), record.orElseThrow().ballots())).result();
    }
}

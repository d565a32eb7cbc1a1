package vn.namro.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.ExampleTerms;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.Visit;
import vn.namro.accounts.Role;
import vn.namro.audit.AuditTrail;
import vn.namro.exchange.zip.FolderZip;
import vn.namro.progress.Terms;

@ServerTest
class ExchangePagesTest {
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([0-9a-f-]{36})\"");

    @Autowired
    private People people;
    @Autowired
    private Terms terms;
    @Autowired
    private AuditTrail trail;
    @TempDir
    private Path temporary;

    @Test
    void aFolderIsTriedTakenOverTakenOutAndTriedAgain() {
        var term = ExampleTerms.copy("khoi-co-quan-xii", temporary);
        var secretariat = people.visit(people.one(Role.SECRETARIAT, null));
        var tried = uploaded(secretariat, zip());
        assertThat(tried).contains("nhiệm kỳ " + term, "targets.csv", "Chưa ghi gì");
        assertThat(terms.latest(term)).as("a dry run does nothing").isEmpty();
        var key = key(tried);
        assertThat(people.visit(people.one(Role.SECRETARIAT, null)).post("/exchange/take", "key", key).statusCode()).as("another's upload").isIn(403, 422);
        assertThat(secretariat.post("/exchange/take", "key", key).statusCode()).isEqualTo(302);
        assertThat(terms.latest(term)).isPresent();
        assertThat(trail.find(new AuditTrail.Question(null, null, "exchange.TermImported", null, term), 9, Long.MAX_VALUE)).hasSize(1)
                .allSatisfy(entry -> assertThat(entry.by().account()).isNotNull());
        assertThat(secretariat.post("/exchange/take", "key", key).statusCode()).as("taken once").isEqualTo(422);
        assertThat(secretariat.file("/exchange.zip?term=" + term).body()).isEqualTo(zip());
        assertThat(uploaded(secretariat, zip())).contains("không có gì mới");
        change("targets.csv", text -> text.replaceFirst("\nCT1,([^,]+),", "\nCT1,Tên sửa,"));
        assertThat(uploaded(secretariat, zip())).contains("targets.csv: CT1");
    }

    @Test
    void everyFaultIsSaidWithFileLineAndColumnAndNothingIsRecorded() {
        var term = ExampleTerms.copy("khoi-co-quan-xii", temporary);
        var whole = zip();
        var secretariat = people.visit(people.one(Role.SECRETARIAT, null));
        secretariat.get("/exchange");
        var files = new TreeMap<>(ExampleTerms.files(temporary));
        files.computeIfPresent("targets.csv", (_, text) -> text.replaceFirst(",COUNT,", ",MUCH,").replaceFirst(",RATIO,", ",MANY,"));
        var answer = secretariat.upload("/exchange", "folder", "hồ sơ.zip", ExampleTerms.packed(temporary, files));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("hồ sơ.zip", "targets.csv:4:metric: 'MUCH'", "targets.csv:2:metric: 'MANY'");
        assertThat(secretariat.upload("/exchange", "folder", "a.rar", new byte[] {1, 2, 3}).body()).contains("cần tệp .zip");
        assertThat(secretariat.upload("/exchange", "folder", "<script>alert(1)</script>.zip", new byte[] {1, 2, 3}).body()).doesNotContain("<script>alert");
        assertThat(secretariat.post("/exchange/take", "key", "x").statusCode()).isEqualTo(422);
        assertThat(whole).isNotEmpty();
        assertThat(terms.latest(term)).isEmpty();
    }

    @Test
    void aFolderReachesNoUnitAndNoTermOutsideTheOwnSubtree() {
        var mine = People.unique("D");
        people.units(People.unit(mine, null));
        var term = ExampleTerms.copy("khoi-co-quan-xii", temporary);
        var secretariat = people.visit(people.one(Role.SECRETARIAT, mine));
        secretariat.get("/exchange");
        var answer = secretariat.upload("/exchange", "folder", "a.zip", zip());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("term.csv:2:organisation", "trong phạm vi của đồng chí");
        // A term of the own organisation that would bring the units of others along.
        change("term.csv", text -> text.replace(",DBK,", "," + mine + ","));
        change("resolution.csv", text -> text.replace(",DBK,", "," + mine + ","));
        change("units.csv", text -> text + mine + ",Đơn vị,,,DBK,,,,\n");
        var beyond = secretariat.upload("/exchange", "folder", "a.zip", ExampleTerms.packed(temporary, Map.of()));
        assertThat(beyond.statusCode()).isEqualTo(422);
        assertThat(terms.latest(term)).isEmpty();
        var leader = people.visit(people.one(Role.LEADER, null));
        assertThat(leader.get("/exchange").body()).doesNotContain("type=\"file\"");
        assertThat(leader.get("/exchange.zip?term=khong-co").statusCode()).isEqualTo(404);
        assertThat(people.visit(people.one(Role.LEADER, mine)).get("/exchange").body()).contains("Chưa có nhiệm kỳ nào");
    }

    private String uploaded(Visit visit, byte[] zip) {
        visit.get("/exchange");
        var answer = visit.upload("/exchange", "folder", "hồ sơ.zip", zip);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static String key(String body) {
        var found = KEY.matcher(body);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private void change(String file, UnaryOperator<String> by) {
        ExampleTerms.write(temporary, Map.of(file, by.apply(ExampleTerms.files(temporary).get(file))));
    }

    private byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try {
            FolderZip.write(ExampleTerms.read(temporary), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

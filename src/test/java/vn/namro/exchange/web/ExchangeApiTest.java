package vn.namro.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.namro.ExampleTerms;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.Visit;
import vn.namro.accounts.Role;
import vn.namro.audit.AuditTrail;
import vn.namro.exchange.zip.FolderZip;
import vn.namro.progress.Terms;

/** Terms taken over and taken out by programs. */
@ServerTest
class ExchangeApiTest {
    private static final String IMPORT = "/api/v1/import";

    @Autowired
    private People people;
    @Autowired
    private Terms terms;
    @Autowired
    private AuditTrail trail;
    @TempDir
    private Path temporary;
    private Visit program;
    private String token = "";
    private String term = "";

    @BeforeEach
    void aFolderAndAProgram() {
        term = ExampleTerms.copy("khoi-co-quan-xii", temporary);
        program = people.visit();
        token = people.token(people.one(Role.SECRETARIAT, null));
    }

    @Test
    void aFolderIsTriedTakenOverOnceForItsKeyAndTakenOutAgain() throws Exception {
        var zip = zip();
        var tried = program.ask(token, "POST", IMPORT, zip, "Content-Type", "application/zip");
        assertThat(tried.statusCode()).as(tried.body()).isEqualTo(200);
        assertThat(json(tried).get("applied").asBoolean()).isFalse();
        assertThat(json(tried).get("term").asString()).isEqualTo(term);
        assertThat(terms.latest(term)).as("a dry run does nothing").isEmpty();
        assertThat(program.ask(token, "POST", IMPORT + "?apply=true", zip).statusCode()).as("without a key").isEqualTo(400);
        Callable<HttpResponse<String>> take = () -> people.visit().ask(token, "POST", IMPORT + "?apply=true", zip, "Idempotency-Key", "mot-lan");
        var bodies = new HashSet<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var future : threads.invokeAll(Collections.nCopies(10, take))) {
                assertThat(future.get().statusCode()).isEqualTo(200);
                bodies.add(future.get().body());
            }
        }
        assertThat(bodies).hasSize(1).first().asString().contains("\"applied\":true", "\"nothingNew\":false");
        assertThat(trail.find(new AuditTrail.Question(null, null, "exchange.TermImported", null, term), 9, Long.MAX_VALUE)).hasSize(1);
        assertThat(program.file(token, "/api/v1/terms/" + term + "/export").body()).isEqualTo(zip);
        var again = program.ask(token, "POST", IMPORT + "?apply=true", zip, "Idempotency-Key", "lan-hai");
        assertThat(json(again).get("nothingNew").asBoolean()).isTrue();
    }

    @Test
    void everyFaultOfAFolderIsAPlaceAFindAndAWish() {
        var files = ExampleTerms.files(temporary);
        ExampleTerms.write(temporary, Map.of("targets.csv", files.get("targets.csv")));
        var answer = program.ask(token, "POST", IMPORT + "?apply=true", ExampleTerms.packed(temporary, Map.of("targets.csv",
                files.get("targets.csv").replaceFirst(",COUNT,", ",MUCH,").replaceFirst(",RATIO,", ",MANY,"))), "Idempotency-Key", "k", "Accept-Language", "en-GB, vi;q=0.5");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer).get("faults").findValuesAsString("where")).contains("targets.csv:2:metric", "targets.csv:4:metric");
        assertThat(json(answer).get("faults").findValuesAsString("found")).contains("MUCH", "MANY");
        assertThat(json(answer).at("/faults/0/wanted").asString()).startsWith("wanted");
        assertThat(terms.latest(term)).isEmpty();
        assertThat(json(program.ask(token, "POST", IMPORT, new byte[] {1, 2, 3})).at("/faults/0/wanted").asString()).contains(".zip");
        assertThat(program.ask(people.token(people.one(Role.LEADER, null)), "POST", IMPORT, zip()).statusCode()).isEqualTo(403);
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

    private static JsonNode json(HttpResponse<String> answer) {
        return new JsonMapper().readTree(answer.body());
    }
}

package vn.namro.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.namro.ExampleTerms;
import vn.namro.RunningServer;

/**
 * The real server and the real PostgreSQL are killed in the middle of imports, again and again, while this process keeps its own list of what was
 * acknowledged. Afterwards each folder is there whole or not at all, and one that comes again under its key has one effect. Run by
 * {@code ./namro prove kill}; {@code -Dnamro.kills=20} sets how often.
 */
class ImportKillProof {
    private static final int KILLS = Integer.getInteger("namro.kills", 4);
    private static final long SEED = Long.getLong("namro.seed", 20_261_124L);
    private static final int ROWS = 50;
    private static final String NOTE = "Nhập lần ";

    @TempDir
    private Path data;
    @TempDir
    private Path folder;
    private final TreeSet<Integer> acknowledged = new TreeSet<>();

    @Test
    void aFolderIsThereWholeAndOnceOrNotAtAllAfterEveryKill() throws Exception {
        var random = new Random(SEED);
        ExampleTerms.write(folder, ExampleTerms.files(Path.of("examples/khoi-co-quan-xiii")));
        var server = RunningServer.start(data);
        try {
            var token = server.run("token", "vanphong", "--lang=vi");
            var next = new AtomicInteger(1);
            for (int kill = 1; kill <= KILLS; kill++) {
                boolean databaseToo = kill % 2 == 0;
                int after = 200 + random.nextInt(4_000);
                var victim = server;
                var killer = Thread.ofPlatform().start(() -> {
                    try {
                        Thread.sleep(after);
                        if (databaseToo) {
                            victim.killDatabase();
                        }
                        victim.kill();
                    } catch (IOException | InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                });
                int open = importUntilItDies(server, token, next);
                killer.join();
                server.start();
                var found = found(server, token);
                assertThat(found.values()).as("whole or not at all").allMatch(rows -> rows == ROWS);
                assertThat(found.keySet()).as("acknowledged").containsAll(acknowledged);
                boolean wasThere = found.containsKey(open);
                assertThat(take(server, token, open)).as("the one that was under way comes again under its key").isTrue();
                assertThat(found(server, token).get(open)).as("one effect").isEqualTo(ROWS);
                System.out.println("kill " + kill + (databaseToo ? " of server and database" : " of the server") + " after " + after + " ms, seed " + SEED + ": "
                        + acknowledged.size() + " imports acknowledged, the one under way was " + (wasThere ? "there" : "not there"));
                acknowledged.add(open);
            }
            assertThat(server.run("verify")).doesNotContain("exit");
        } finally {
            server.stop();
        }
    }

    /** @return the folder that was under way */
    private int importUntilItDies(RunningServer server, String token, AtomicInteger next) {
        while (true) {
            int number = next.getAndIncrement();
            try {
                if (take(server, token, number)) {
                    acknowledged.add(number);
                    continue;
                }
            } catch (RuntimeException dead) {
                // What was not answered may have been done: that is asked afterwards.
            }
            return number;
        }
    }

    private boolean take(RunningServer server, String token, int number) {
        var rows = new StringBuilder(ExampleTerms.files(folder).get("actuals.csv"));
        for (int i = 0; i < ROWS; i++) {
            rows.append("CT1,DBK,2020,,%d,68,submitted,2025-06-%02dT%02d:%02d:%02d,Chuyên viên,%s%d%n".formatted(i, 1 + number / 1_000, number / 60 % 24, number % 60, i, NOTE, number));
        }
        return server.nobody().ask(token, "POST", "/api/v1/import?apply=true", ExampleTerms.packed(folder, Map.of("actuals.csv", rows.toString().replace("\r", ""))),
                "Idempotency-Key", "lan-" + number).statusCode() == 200;
    }

    /** How many rows of each import are there. */
    private static Map<Integer, Integer> found(RunningServer server, String token) {
        var found = new TreeMap<Integer, Integer>();
        for (JsonNode row : new JsonMapper().readTree(server.nobody().ask(token, "GET", "/api/v1/terms/XIII/figures?unit=DBK&target=CT1&limit=5000").body()).get("figures")) {
            var note = row.path("note").asString("");
            if (note.startsWith(NOTE)) {
                found.merge(Integer.parseInt(note.substring(NOTE.length())), 1, Integer::sum);
            }
        }
        return found;
    }
}

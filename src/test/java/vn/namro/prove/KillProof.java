package vn.namro.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.namro.RunningServer;
import vn.namro.Visit;

/**
 * The real server and the real PostgreSQL are killed in the middle of hand-ins and confirmations, again and again, while this
 * process keeps its own list of what was acknowledged. Afterwards everything acknowledged is there once, nothing is half done, and the trail is whole.
 * Run by {@code ./namro prove kill}; {@code -Dnamro.kills=20} sets how often.
 */
class KillProof {
    private static final int KILLS = Integer.getInteger("namro.kills", 4);
    private static final long SEED = Long.getLong("namro.seed", 20_261_124L);
    private static final Pattern REPORT = Pattern.compile("/reports/([^/\"]+)/([^/\"]+)/([^/\"?]+)\"");
    private static final Pattern NUMBER_FIELD = Pattern.compile("id=\"value\\.([^\"]+)\" name=\"value\\.[^\"]+\"[^>]*inputmode");
    private static final Pattern QUESTION = Pattern.compile("id=\"(answer\\.[^\"]+)\"");

    @TempDir
    private Path data;
    private final List<Integer> handedIn = new CopyOnWriteArrayList<>();
    private final List<Integer> confirmed = new ArrayList<>();
    private final Set<Integer> unsure = new LinkedHashSet<>();
    private int next = 1;
    private String term = "";
    private String unit = "";
    private String period = "";
    private List<String> targets = List.of();

    @Test
    void whatWasAcknowledgedIsThereOnceAfterEveryKill() throws Exception {
        var random = new Random(SEED);
        var server = RunningServer.start(data);
        try {
            chooseAReport(server.visit("coso"));
            for (int kill = 1; kill <= KILLS; kill++) {
                boolean databaseToo = kill % 2 == 0;
                var killed = new AtomicBoolean();
                var victim = server;
                int until = handedIn.size() + 2;
                int after = random.nextInt(1_500);
                var killer = Thread.ofPlatform().start(() -> {
                    try {
                        while (handedIn.size() < until) {
                            Thread.sleep(10);
                        }
                        Thread.sleep(after);
                        killed.set(true);
                        if (databaseToo) {
                            victim.killDatabase();
                        }
                        victim.kill();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                });
                handInAndConfirmUntil(server, killed);
                killer.join();
                server.start();
                System.out.println("kill " + kill + (databaseToo ? " of server and database" : " of the server") + ", seed " + SEED + ": "
                        + handedIn.size() + " hand-ins and " + confirmed.size() + " confirmations acknowledged so far, " + compare(server));
            }
            assertThat(server.run("verify")).doesNotContain("exit");
            assertThat(handedIn.size()).as("something was acknowledged between the kills").isGreaterThan(KILLS);
        } finally {
            server.stop();
        }
    }

    private void chooseAReport(Visit clerk) {
        var first = REPORT.matcher(clerk.get("/reports").body());
        assertThat(first.find()).isTrue();
        term = first.group(1);
        unit = first.group(2);
        period = first.group(3);
        targets = NUMBER_FIELD.matcher(clerk.get(report()).body()).results().map(found -> found.group(1)).limit(2).toList();
        assertThat(targets).hasSize(2);
    }

    /** One after another, each with a number of its own in both targets, until the server is gone. */
    private void handInAndConfirmUntil(RunningServer server, AtomicBoolean killed) {
        Integer open = null;
        try {
            var clerk = server.visit("coso");
            var office = server.visit("vanphong");
            // What the last kill left waiting is confirmed first.
            confirm(office);
            while (!killed.get()) {
                open = next++;
                unsure.add(open);
                handIn(clerk, open);
                handedIn.add(open);
                unsure.remove(open);
                if (confirm(office)) {
                    confirmed.add(open);
                }
            }
        } catch (UncheckedIOException gone) {
            assertThat(killed).as("the server went away by itself: " + gone).isTrue();
        } catch (RefusedWhileDying refused) {
            assertThat(killed).as("refused: " + refused.getMessage()).isTrue();
        }
    }

    private void handIn(Visit clerk, int number) {
        var form = clerk.get(report());
        var fields = new ArrayList<>(List.of("seen", found(form, "name=\"seen\" value=\"([^\"]+)\""), "written", "vi", "do", "check"));
        for (var target : targets) {
            fields.addAll(List.of("value." + target, Integer.toString(number), "note." + target, "Lần " + number));
        }
        require(clerk.post(report(), fields.toArray(String[]::new)), 302);
        var check = clerk.get(report() + "/check");
        var answers = new ArrayList<>(List.of("key", found(check, "name=\"key\" value=\"([^\"]+)\""), "seen", found(check, "name=\"seen\" value=\"([^\"]+)\"")));
        QUESTION.matcher(check.body()).results().map(question -> question.group(1)).distinct().forEach(question -> answers.addAll(List.of(question, "Đúng")));
        require(clerk.post(report() + "/check", answers.toArray(String[]::new)), 302);
    }

    /** @return whether there was something to confirm */
    private boolean confirm(Visit office) {
        var address = "/confirmations/" + term + "/" + unit + "/" + period;
        var page = office.get(address);
        if (!page.body().contains("value=\"confirm\"")) {
            return false;
        }
        var fields = new ArrayList<>(List.of("key", found(page, "name=\"key\" value=\"([^\"]+)\""), "seen", found(page, "name=\"seen\" value=\"([^\"]+)\""), "do", "confirm"));
        targets.forEach(target -> fields.addAll(List.of("target", target)));
        require(office.post(address, fields.toArray(String[]::new)), 302);
        return true;
    }

    /** What stands in the database against the list that was kept here. */
    private String compare(RunningServer server) throws Exception {
        var secret = server.run("token", "vanphong");
        var submitted = new TreeMap<Integer, Integer>();
        var counted = new TreeMap<Integer, Integer>();
        for (var target : targets) {
            for (JsonNode row : new JsonMapper().readTree(server.visit("coso").ask(secret, "GET",
                    "/api/v1/terms/" + term + "/figures?unit=" + unit + "&target=" + target + "&limit=5000").body()).get("figures")) {
                var note = row.path("note").asString("");
                if (row.get("period").asString().equals(period) && note.startsWith("Lần ")) {
                    int number = Integer.parseInt(note.substring(4));
                    assertThat(row.get("value").asString()).isEqualTo(Integer.toString(number));
                    (row.get("status").asString().equals("SUBMITTED") ? submitted : counted).merge(number, 1, Integer::sum);
                }
            }
        }
        assertThat(submitted.values()).as("every hand-in stands in both targets, once").containsOnly(targets.size());
        assertThat(counted.values()).as("every confirmation too").allMatch(count -> count == targets.size());
        assertThat(submitted.keySet()).as("acknowledged").containsAll(handedIn);
        var unacknowledged = new LinkedHashSet<>(submitted.keySet());
        handedIn.forEach(unacknowledged::remove);
        assertThat(unsure).as("nothing that was never sent").containsAll(unacknowledged);
        assertThat(counted.keySet()).as("confirmed").containsAll(confirmed);
        return submitted.size() + " and " + counted.size() + " found, each once and whole";
    }

    private String report() {
        return "/reports/" + term + "/" + unit + "/" + period;
    }

    private static void require(HttpResponse<String> answer, int status) {
        if (answer.statusCode() != status) {
            throw new RefusedWhileDying(answer.statusCode() + " " + answer.uri() + " " + answer.body().replaceAll("<[^>]*>|\\s+", " "));
        }
    }

    private static String found(HttpResponse<String> page, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(page.body());
        if (!matcher.find()) {
            throw new RefusedWhileDying(page.statusCode() + " " + page.uri());
        }
        return matcher.group(1);
    }

    private static final class RefusedWhileDying extends RuntimeException {
        private static final long serialVersionUID = 1;

        RefusedWhileDying(@Nullable String message) {
            super(message);
        }
    }
}

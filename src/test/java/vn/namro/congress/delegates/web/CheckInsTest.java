package vn.namro.congress.delegates.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.accounts.Role;
import vn.namro.audit.AuditTrail;
import vn.namro.congress.Attendance;
import vn.namro.congress.Delegates;

/**
 * Every delegate's badge is scanned at one of four doors, one in five of them twice and at two doors: nobody is lost and nobody counted twice. {@code ./namro prove
 * checkins} does it with 1,600; {@code -Dnamro.delegates=400} sets how many.
 */
@ServerTest
class CheckInsTest {
    private static final int DELEGATES = Integer.getInteger("namro.delegates", 40);
    private static final int DOORS = 4;
    private static final long SEED = 20_200_804;
    private static final Pattern CODE = Pattern.compile("<p class=\"code\">([0-9A-Z]{4}-[0-9A-Z]{4})</p>");

    @Autowired
    private People people;
    @Autowired
    private Delegates delegates;
    @Autowired
    private Attendance attendance;
    @Autowired
    private AuditTrail trail;

    @Test
    void nobodyIsLostAndNobodyIsCountedTwice() throws InterruptedException {
        var unit = People.unique("BC");
        people.units(People.unit(unit, null));
        var office = people.visit(people.one(Role.SECRETARIAT, unit));
        var at = CongressPagesTest.called(office, unit);
        var id = UUID.fromString(at.substring("/congresses/".length()));
        var held = new StringBuilder("Đại biểu");
        for (int i = 1; i <= DELEGATES; i++) {
            held.append("\n%d\t%d\tĐại biểu %03d\t%s\tĐược bầu".formatted(i + 1, i, i, unit));
        }
        assertThat(office.post(at + "/delegates/import/take", "held", held.toString()).statusCode()).isEqualTo(302);
        assertThat(office.post(at + "/badges").statusCode()).isEqualTo(302);
        var codes = CODE.matcher(office.get(at + "/badges").body()).results().map(found -> found.group(1)).toList();
        assertThat(codes).hasSize(DELEGATES).doesNotHaveDuplicates();
        var scans = new ArrayList<>(codes);
        scans.addAll(codes.subList(0, DELEGATES / 5));
        Collections.shuffle(scans, new Random(SEED));
        var waiting = new ConcurrentLinkedQueue<>(scans);
        var times = Collections.synchronizedList(new ArrayList<Long>());
        var refused = new AtomicInteger();
        long begun = System.nanoTime();
        var doors = new ArrayList<Thread>();
        for (int door = 0; door < DOORS; door++) {
            var visit = people.visit(people.one(Role.SECRETARIAT, unit));
            visit.get(at + "/check-in");
            doors.add(Thread.ofPlatform().start(() -> {
                for (var code = waiting.poll(); code != null; code = waiting.poll()) {
                    long asked = System.nanoTime();
                    if (visit.post(at + "/check-in", "code", code).statusCode() != 200) {
                        refused.incrementAndGet();
                    }
                    times.add(System.nanoTime() - asked);
                }
            }));
        }
        for (var door : doors) {
            door.join();
        }
        List<Long> sorted = times.stream().sorted().toList();
        System.out.printf("%d delegates, %d scans at %d doors in %d ms; a scan answered within %d ms in 95 of 100 (seed %d)%n", DELEGATES, scans.size(), DOORS,
                (System.nanoTime() - begun) / 1_000_000, sorted.get(sorted.size() * 95 / 100) / 1_000_000, SEED);
        assertThat(refused).hasValue(0);
        assertThat(attendance.present(id, Instant.now())).hasSize(DELEGATES).containsExactlyInAnyOrderElementsOf(delegates.list(id).stream().map(one -> one.id()).toList());
        assertThat(trail.find(new AuditTrail.Question(null, null, "delegates.CameIn", null, id.toString()), DELEGATES * 2, Long.MAX_VALUE)).hasSize(DELEGATES);
    }
}

package vn.namro.congress.proceedings.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.Visit;
import vn.namro.accounts.Role;
import vn.namro.audit.DoneBy;
import vn.namro.congress.delegates.store.BadgeStore;
import vn.namro.congress.proceedings.Halls;
import vn.namro.congress.proceedings.Halls.Hall;
import vn.namro.congress.proceedings.model.Choice;
import vn.namro.congress.proceedings.store.PollStore;
import vn.namro.congress.proceedings.store.SecretStore;

/**
 * An open vote on phones. {@code -Dnamro.voters=1600 -Dnamro.tries=5} fills the hall, as {@code ./namro prove vote} does; then every
 * vote has to be answered within ten seconds.
 */
@ServerTest
class OpenVoteTest {
    private static final int VOTERS = Integer.getInteger("namro.voters", 120);
    private static final int TRIES = Integer.getInteger("namro.tries", 1);
    private static final long SEED = Long.getLong("namro.seed", 20_261_125L);
    private static final String SECRET = "K7Q2M9XAPL4T";

    @Autowired
    private People people;
    @Autowired
    private Halls halls;
    @Autowired
    private BadgeStore badges;
    @Autowired
    private SecretStore secrets;
    @Autowired
    private PollStore polls;
    @Autowired
    private Clock clock;
    @LocalServerPort
    private int port;
    private String unit = "";
    private Visit office = new Visit(0);

    @BeforeEach
    void aUnit() {
        unit = People.unique("BT");
        people.units(People.unit(unit, null));
        office = people.visit(people.one(Role.SECRETARIAT, unit));
    }

    @Test
    void aWholeHallVotesAndNoVoteIsLostOrCountedTwice() throws Exception {
        var hall = hall(VOTERS, VOTERS);
        var phones = all(IntStream.range(0, VOTERS).<Callable<Phone>>mapToObj(i -> () -> entered(hall, i)).toList());
        var random = new Random(SEED);
        System.out.println("seed " + SEED + ", voters " + VOTERS);
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            var poll = opened(hall, VOTERS);
            var said = new HashMap<UUID, Choice>();
            var taken = Collections.synchronizedList(new ArrayList<Long>());
            var votes = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < VOTERS; i++) {
                var phone = phones.get(i);
                var choice = Choice.values()[random.nextInt(3)];
                said.put(hall.delegates().get(i), choice);
                Callable<Integer> vote = () -> {
                    long began = System.nanoTime();
                    int status = phone.vote(poll, choice.code()).statusCode();
                    taken.add((System.nanoTime() - began) / 1_000_000);
                    return status;
                };
                votes.add(vote);
                // Some tap twice.
                if (i % 10 == 0) {
                    votes.add(vote);
                }
            }
            long began = System.nanoTime();
            assertThat(all(votes)).containsOnly(200);
            long all = (System.nanoTime() - began) / 1_000_000;
            Collections.sort(taken);
            System.out.println("try " + attempt + ": " + votes.size() + " votes answered in " + all + " ms, 95th percentile " + taken.get(taken.size() * 95 / 100) + " ms");
            assertThat(polls.find(UUID.fromString(poll)).orElseThrow().voted()).isEqualTo(said);
            assertThat(all).as("milliseconds").isLessThan(10_000);
            assertThat(office.post(hall.at() + "/polls/" + poll + "/close").statusCode()).isEqualTo(302);
            assertThat(office.get(hall.at() + "/polls/" + poll + "/votes").body()).contains(VOTERS + " trong " + VOTERS + " đại biểu có quyền biểu quyết đã biểu quyết");
        }
    }

    @Test
    void whoIsNotEntitledOrHasVotedOrComesTooLateIsRefused() {
        var hall = hall(12, 10);
        var first = entered(hall, 0);
        var absent = entered(hall, 11);
        assertThat(first.look().body()).contains("Hiện không có nội dung nào đang biểu quyết");
        var poll = opened(hall, 10);
        assertThat(absent.vote(poll, "for").body()).contains("Không có trong danh sách được biểu quyết lần này");
        assertThat(first.vote(poll, "perhaps").statusCode()).isEqualTo(422);
        assertThat(first.vote(poll, "for").body()).contains("Đã ghi: Tán thành");
        assertThat(first.vote(poll, "for").statusCode()).as("the same again").isEqualTo(200);
        assertThat(first.vote(poll, "against").body()).contains("Đã biểu quyết; ý kiến đã ghi không đổi được");
        assertThat(office.get(hall.at() + "/polls/" + poll + "/votes").statusCode()).as("not while it is open").isEqualTo(404);
        assertThat(office.post(hall.at() + "/polls/" + poll + "/close").statusCode()).isEqualTo(302);
        assertThat(entered(hall, 1).vote(poll, "for").body()).contains("không ở trạng thái đang mở");
        assertThat(office.get(hall.at() + "/polls/" + poll + "/votes").body()).contains("1 trong 10 đại biểu", "Tán thành");
        assertThat(entered(hall, 2).voteWithoutToken(poll, "for").statusCode()).as("a form that is not ours").isIn(303, 403);
        var other = hall(3, 3);
        assertThat(entered(other, 0).vote(poll, "for").statusCode()).as("the poll of another congress").isEqualTo(404);
    }

    @Test
    void whoeverGuessesIsSlowedDown() {
        var hall = hall(3, 3);
        var phone = new Phone(port, hall.congress().toString());
        for (int i = 0; i < 10; i++) {
            assertThat(phone.enter(badge(hall, 1), "AAAA-BBBB-CCC" + (i % 8 + 2)).statusCode()).isEqualTo(422);
        }
        assertThat(phone.enter(badge(hall, 1), SECRET).statusCode()).as("even with the right one").isEqualTo(429);
        assertThat(entered(hall, 2)).as("others go on").isNotNull();
        assertThat(new Phone(port, hall.congress().toString()).vote(UUID.randomUUID().toString(), "for").statusCode()).as("without a badge").isIn(303, 403);
    }

    @Test
    void secretsAreShownOnceAndReplacedByNewerOnes() {
        var hall = hall(3, 3);
        assertThat(office.post(hall.at() + "/slips").body()).contains("Đã cấp mã cho 3 đại biểu", "003");
        assertThat(office.get(hall.at() + "/slips").body()).doesNotContain("003");
        assertThat(new Phone(port, hall.congress().toString()).enter(badge(hall, 0), SECRET).statusCode()).as("the one before opens nothing").isEqualTo(422);
    }

    private Hall hall(int convened, int present) {
        var hall = halls.of(unit, convened, present);
        var all = new HashMap<UUID, String>();
        for (int i = 0; i < convened; i++) {
            badges.add(hall.delegates().get(i), badge(hall, i), DoneBy.THE_PROGRAM, clock.instant());
            all.put(hall.delegates().get(i), SECRET);
        }
        secrets.add(Map.copyOf(all), DoneBy.THE_PROGRAM, clock.instant());
        return hall;
    }

    /** Of a congress and a place, so that no two are alike. */
    private static String badge(Hall hall, int place) {
        return hall.congress().toString().substring(0, 4).toUpperCase(Locale.ROOT) + "%04d".formatted(place);
    }

    private Phone entered(Hall hall, int place) {
        var phone = new Phone(port, hall.congress().toString());
        assertThat(phone.enter(badge(hall, place), "k7q2-m9xa-pl4t").statusCode()).isEqualTo(302);
        return phone;
    }

    private String opened(Hall hall, int present) {
        var declared = office.post(hall.at() + "/polls/new", "question", "Thông qua nghị quyết", "rules", "party-2021", "base", "convened", "majority", ">1/2",
                "written_rule", "", "less", "0", "way", "devices");
        assertThat(declared.statusCode()).as(declared.body()).isEqualTo(302);
        var at = declared.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        assertThat(office.post(at + "/open", "present", Integer.toString(present)).statusCode()).isEqualTo(302);
        return at.substring(at.lastIndexOf('/') + 1);
    }

    private static <T> List<T> all(List<Callable<T>> calls) throws Exception {
        try (var threads = Executors.newFixedThreadPool(64)) {
            var answers = new ArrayList<T>();
            for (Future<T> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}

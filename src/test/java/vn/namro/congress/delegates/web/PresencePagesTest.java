package vn.namro.congress.delegates.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.Visit;
import vn.namro.accounts.Role;
import vn.namro.audit.AuditTrail;
import vn.namro.calendar.OfficeTime;
import vn.namro.congress.Attendance;
import vn.namro.congress.Delegate;
import vn.namro.congress.Delegates;

/** Badges, the door and the ledger: the same code twice is one presence, an error is taken back and stays to be seen. */
@ServerTest
class PresencePagesTest {
    private static final Pattern CODE = Pattern.compile("<p class=\"code\">([0-9A-Z]{4}-[0-9A-Z]{4})</p>");

    @Autowired
    private People people;
    @Autowired
    private Delegates delegates;
    @Autowired
    private Attendance attendance;
    @Autowired
    private AuditTrail trail;
    private String unit = "";
    private Visit office = new Visit(0);
    private String at = "";

    @BeforeEach
    void aCongressOfFour() {
        unit = People.unique("BC");
        people.units(People.unit(unit, null));
        office = people.visit(people.one(Role.SECRETARIAT, unit));
        at = CongressPagesTest.called(office, unit);
        for (int i = 1; i <= 4; i++) {
            assertThat(office.post(at + "/delegates/new", "number", "" + i, "name", "Đại biểu 00" + i, "unit", unit, "kind", i == 4 ? "GUEST" : "ELECTED").statusCode()).isEqualTo(302);
        }
        office.post(at + "/badges");
    }

    private UUID id() {
        return UUID.fromString(at.substring("/congresses/".length()));
    }

    private String code(int number) {
        return CODE.matcher(office.get(at + "/badges").body()).results().map(found -> found.group(1)).toList().get(number - 1);
    }

    @Test
    void theSameCodeTwiceIsOnePresenceAndIsToldKindly() {
        var code = code(1);
        assertThat(office.post(at + "/check-in", "code", code.toLowerCase(java.util.Locale.ROOT).replace("-", " ")).body()).contains("Đại biểu 001", "Đã vào lúc");
        assertThat(office.post(at + "/check-in", "code", code).body()).contains("Đã điểm danh từ trước", "chỉ tính một lần");
        assertThat(office.post(at + "/check-in", "code", "AAAA-AAAA").statusCode()).isEqualTo(422);
        assertThat(attendance.present(id(), Instant.now())).hasSize(1);
        assertThat(office.post(at + "/check-in", "code", code, "out", "true").body()).contains("Đã ra lúc");
        assertThat(office.post(at + "/check-in", "code", code, "out", "true").body()).contains("không ghi thêm");
        assertThat(attendance.present(id(), Instant.now())).isEmpty();
    }

    @Test
    void theQuorumIsTwoThirdsOfThoseConvenedExactlyAndGuestsDoNotCount() {
        office.post(at + "/check-in", "code", code(1));
        assertThat(office.post(at + "/check-in", "code", code(4)).body()).contains("Không có quyền biểu quyết", "Chưa đủ số đại biểu", "Cần từ 2 đại biểu");
        assertThat(office.post(at + "/check-in", "code", code(2)).body()).contains("Đủ số đại biểu", "<span>2</span> / 3", "2/3 của 3 đại biểu");
        var now = java.time.format.DateTimeFormatter.ofPattern("'?day='dd/MM/uuuu'&time='HH:mm").format(Instant.now().atZone(OfficeTime.ZONE));
        assertThat(office.get(at + "/presence" + now).body()).contains("Đại biểu vắng mặt: 1", "003 · Đại biểu 003", "Có mặt, không biểu quyết: 1");
    }

    @Test
    void twentyScansOfOneBadgeAtOnceMakeOneLine() throws InterruptedException {
        var code = code(1);
        var visits = IntStream.range(0, 4).mapToObj(_ -> {
            var visit = people.visit(people.one(Role.SECRETARIAT, unit));
            visit.get(at + "/check-in");
            return visit;
        }).toList();
        try (var doors = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 20; i++) {
                var door = visits.get(i % 4);
                doors.submit(() -> {
                    synchronized (door) {
                        return door.post(at + "/check-in", "code", code).statusCode();
                    }
                });
            }
        }
        assertThat(trail.find(new AuditTrail.Question(null, null, "delegates.CameIn", null, id().toString()), 100, Long.MAX_VALUE)).hasSize(1);
    }

    @Test
    void anErrorFoundLaterIsTakenBackAndTheHallIsReadAsItWasKnownThen() {
        var eight = LocalDate.of(2020, 8, 4).atTime(LocalTime.of(8, 0)).atZone(OfficeTime.ZONE).toInstant();
        assertThat(office.post(at + "/presence", "number", "1", "day", "04/08/2020", "time", "7:30", "way", "in").statusCode()).isEqualTo(302);
        assertThat(office.post(at + "/presence", "number", "2", "day", "04/08/2020", "time", "7h31", "way", "in").statusCode()).isEqualTo(302);
        var known = Instant.now();
        assertThat(attendance.present(id(), eight)).hasSize(2);
        var one = delegates.list(id()).stream().filter(delegate -> delegate.number() == 2).map(Delegate::id).findFirst().orElseThrow();
        var page = office.get(at + "/delegates/" + one).body();
        var line = Pattern.compile("/presence/(\\d+)\"").matcher(page).results().map(found -> found.group(1)).findFirst().orElseThrow();
        assertThat(office.post(at + "/presence/" + line, "reason", "").statusCode()).isEqualTo(422);
        assertThat(office.post(at + "/presence/" + line, "reason", "Quét nhầm thẻ của người khác").statusCode()).isEqualTo(302);
        assertThat(office.post(at + "/presence/" + line, "reason", "Lần nữa").statusCode()).isEqualTo(422);
        assertThat(attendance.present(id(), eight)).hasSize(1);
        assertThat(attendance.present(id(), eight, known)).hasSize(2);
        assertThat(attendance.quorum(id(), eight).met()).isFalse();
        assertThat(office.get(at + "/delegates/" + one).body()).contains("đã hủy lúc", "Quét nhầm thẻ");
    }

    @Test
    void aTimeOutsideTheCongressAndAnUnknownNumberAreRefusedTogether() {
        var tomorrow = java.time.format.DateTimeFormatter.ofPattern("dd/MM/uuuu").format(OfficeTime.dayOf(Instant.now().plus(2, ChronoUnit.DAYS)));
        assertThat(office.post(at + "/presence", "number", "99", "day", tomorrow, "time", "7:30").body()).contains("Ghi số của một người có trong danh sách", "không muộn hơn bây giờ");
        assertThat(office.post(at + "/presence", "number", "1", "day", "01/08/2020", "time", "7:30").statusCode()).isEqualTo(422);
        assertThat(office.post(at + "/presence", "number", "1", "day", "", "time", "").statusCode()).isEqualTo(422);
    }

    @Test
    void aReplacedBadgeNoLongerOpensTheDoor() {
        var code = code(1);
        var one = delegates.list(id()).getFirst().id();
        office.post(at + "/badges", "delegate", one.toString());
        assertThat(office.post(at + "/check-in", "code", code).statusCode()).isEqualTo(422);
        assertThat(code(1)).isNotEqualTo(code);
        assertThat(office.post(at + "/check-in", "code", code(1)).body()).contains("Đại biểu 001");
    }

    @Test
    void nobodyOfAnotherUnitOpensTheDoor() {
        var code = code(1);
        var other = People.unique("BC");
        people.units(People.unit(other, null));
        var foreign = people.visit(people.one(Role.SECRETARIAT, other));
        var theirs = CongressPagesTest.called(foreign, other);
        assertThat(foreign.post(theirs + "/check-in", "code", code).statusCode()).isEqualTo(422);
        for (var path : new String[] {"/badges", "/check-in", "/presence"}) {
            assertThat(foreign.get(at + path).statusCode()).as(path).isEqualTo(404);
            assertThat(foreign.post(at + path, "code", code).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(foreign.post(at + "/presence/1", "reason", "x").statusCode()).isEqualTo(404);
    }
}

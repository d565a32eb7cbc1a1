package vn.namro.congress.delegates.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Role;
import vn.namro.accounts.action.MakeAccount;
import vn.namro.accounts.action.Passwords;
import vn.namro.accounts.model.PersonRequest;
import vn.namro.accounts.model.PostRequest;
import vn.namro.congress.Attendance;
import vn.namro.congress.Congresses;
import vn.namro.congress.Delegates;
import vn.namro.organisation.Unit;

/** The congress of the demonstration, as the press counted it. */
@ServerTest
class IllustrativeCongressTest {
    @Autowired
    private IllustrativeCongress illustrative;
    @Autowired
    private Congresses congresses;
    @Autowired
    private Delegates delegates;
    @Autowired
    private Attendance attendance;
    @Autowired
    private MakeAccount makeAccount;
    @Autowired
    private People people;

    @Test
    void of262DelegatesConvened259AreInTheHall() {
        var unit = People.unique("BC");
        var units = new ArrayList<Unit>(List.of(People.unit(unit, null)));
        for (int i = 0; i < 68; i++) {
            units.add(People.unit(People.unique("CS"), unit));
        }
        people.units(units.toArray(Unit[]::new));
        long begun = System.nanoTime();
        var id = illustrative.make(actor(unit), actor(unit), unit, "XIII", List.of());
        System.out.println("the congress of the demonstration in ms: " + (System.nanoTime() - begun) / 1_000_000);
        assertThat(congresses.find(id).orElseThrow().sessions()).hasSize(2);
        assertThat(delegates.convened(id)).hasSize(262);
        var quorum = attendance.quorum(id, Instant.parse("2020-08-04T01:30:00Z"));
        assertThat(quorum.present()).isEqualTo(259);
        assertThat(quorum.needed()).isEqualTo(175);
        assertThat(quorum.met()).isTrue();
        assertThat(attendance.present(id, Instant.parse("2020-08-04T09:00:00Z"))).hasSize(258);
    }

    private Actor actor(String unit) {
        return makeAccount.forDemonstration(new PersonRequest(People.unique("nguoi-"), "", "Chuyên viên"),
                new PostRequest(unit, Role.SECRETARIAT, "Chuyên viên " + UUID.randomUUID(), LocalDate.of(2015, 1, 1), null), Passwords.oneTime());
    }
}

package vn.namro.congress.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
import vn.namro.congress.action.IllustrativeElections.Cast;
import vn.namro.congress.model.ElectionCourse;
import vn.namro.congress.model.Stage;
import vn.namro.congress.store.ElectionStore;

/** The elections of the demonstration: two rounds that are announced, and a count to go on with. */
@ServerTest
class IllustrativeElectionsTest {
    @Autowired
    private IllustrativeElections elections;
    @Autowired
    private ElectionStore store;
    @Autowired
    private MakeAccount makeAccount;
    @Autowired
    private People people;

    @Test
    void theCongressElectsItsCommitteeInTwoRoundsAndTheBranchIsStillCounting() {
        var unit = People.unique("BC");
        var branch = People.unique("CB");
        people.units(People.unit(unit, null), People.unit(branch, unit));
        elections.make(new Cast(actor(Role.SECRETARIAT, unit, "Chuyên viên"), actor(Role.COUNTING_BOARD, unit, "Trưởng ban"), actor(Role.COUNTING_BOARD, unit, "Ủy viên")),
                unit, branch);
        var counting = only(branch);
        assertThat(counting.stage()).isEqualTo(Stage.ENTERING);
        assertThat(counting.entries()).extracting(ElectionCourse.Entry::closed).containsExactly(true, false);
        var second = course(unit, 2);
        var first = course(unit, 1);
        assertThat(first.stage()).isEqualTo(Stage.ANNOUNCED);
        assertThat(first.result().orElseThrow().emptySeats()).isEqualTo(2);
        assertThat(first.result().orElseThrow().invalid()).isNotEmpty();
        assertThat(second.previous()).isEqualTo(first.id());
        assertThat(second.stage()).isEqualTo(Stage.ANNOUNCED);
        assertThat(second.result().orElseThrow().emptySeats()).isZero();
    }

    private ElectionCourse only(String unit) {
        return store.all().stream().filter(one -> one.unit().equals(unit)).flatMap(one -> store.course(one.id()).stream()).findFirst().orElseThrow();
    }

    private ElectionCourse course(String unit, long round) {
        return store.all().stream().filter(one -> one.unit().equals(unit)).flatMap(one -> store.course(one.id()).stream())
                .filter(course -> course.setup().round() == round).findFirst().orElseThrow();
    }

    private Actor actor(Role role, String unit, String title) {
        return makeAccount.forDemonstration(new PersonRequest(People.unique("nguoi-"), "", title),
                new PostRequest(unit, role, title + " " + UUID.randomUUID(), LocalDate.of(2020, 1, 1), null), Passwords.oneTime());
    }
}

package vn.namro.organisation.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.audit.AuditTrail;
import vn.namro.audit.DoneBy;
import vn.namro.organisation.Unit;
import vn.namro.organisation.Units;
import vn.namro.organisation.action.ImportUnits;
import vn.namro.organisation.model.UnitRule;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;

@ServerTest
class UnitStoreTest {
    @Autowired
    private Units units;
    @Autowired
    private ImportUnits importUnits;
    @Autowired
    private AuditTrail trail;
    @Autowired
    private People people;

    @Test
    void aUnitIsReadBackAsItWasImported() {
        var root = People.unique("D");
        var code = People.unique("D");
        var full = new Unit(code, "Đảng bộ Văn phòng “A”; B, C", "đảng bộ cơ sở", "sở", root, LocalDate.of(2015, 3, 1), LocalDate.of(2018, 2, 28),
                List.of(root), 120);
        people.units(People.unit(root, null), full, new Unit(code, "Tên sau", null, null, root, LocalDate.of(2018, 3, 1), null, List.of(), null));
        assertThat(units.now().spans(code).getFirst()).isEqualTo(full);
        assertThat(units.now().spans(code)).hasSize(2);
    }

    @Test
    void whatWasKnownOnAPastDayCanBeShownAgain() {
        var code = People.unique("D");
        people.units(People.unit(code, null));
        var before = Instant.now();
        var all = new ArrayList<>(units.now().units());
        all.removeIf(unit -> unit.code().equals(code));
        all.add(new Unit(code, "Tên đúng", null, null, null, null, null, List.of(), 9));
        assertThat(importUnits.run(all, DoneBy.THE_PROGRAM)).isEqualTo(Outcome.done(1));
        assertThat(units.now().spans(code).getFirst().name()).isEqualTo("Tên đúng");
        assertThat(units.asKnownOn(before).spans(code).getFirst().name()).isEqualTo("Đảng bộ " + code);
    }

    @Test
    void aUnitLeftOutIsWithdrawnAndComesBack() {
        var code = People.unique("D");
        people.units(People.unit(code, null));
        var with = units.now().units();
        importUnits.run(with.stream().filter(unit -> !unit.code().equals(code)).toList(), DoneBy.THE_PROGRAM);
        assertThat(units.now().knows(code)).isFalse();
        importUnits.run(with, DoneBy.THE_PROGRAM);
        assertThat(units.now().knows(code)).isTrue();
    }

    @Test
    void theSameListTwiceChangesNothing() {
        people.units(People.unit(People.unique("D"), null));
        var head = trail.head();
        assertThat(importUnits.run(units.now().units(), DoneBy.THE_PROGRAM)).isEqualTo(Outcome.done(0));
        assertThat(trail.head()).isEqualTo(head);
    }

    @Test
    void aListThatBreaksARuleIsRefusedWhole() {
        var before = units.now().units();
        var all = new ArrayList<>(before);
        var child = People.unique("D");
        all.add(People.unit(child, "khong-co"));
        assertThat(importUnits.run(all, DoneBy.THE_PROGRAM))
                .isEqualTo(Outcome.refused(List.of(Breach.of(UnitRule.U3_PARENT_IS_KNOWN))));
        assertThat(units.now().units()).isEqualTo(before);
    }
}

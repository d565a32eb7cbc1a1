package vn.namro.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.namro.organisation.Organisation;
import vn.namro.organisation.Unit;
import vn.namro.rule.Breach;
import vn.namro.rule.Rule;

class UnitRulesTest {
    @Test
    void unitsMayChangePlacesAtDifferentTimes() {
        assertThat(rules(unit("A", "B", "2016-01-01", "2017-12-31"), unit("B", null, "2016-01-01", "2017-12-31"),
                unit("A", null, "2018-01-01", null), unit("B", "A", "2018-01-01", null))).isEmpty();
    }

    @Test
    void aCycleIsFoundOnTheDayThatClosesIt() {
        assertThat(rules(unit("A", "B", "2016-01-01", null), unit("B", null, "2016-01-01", "2017-12-31"), unit("B", "C", "2018-01-01", null),
                unit("C", "A", "2017-01-01", null))).containsExactly(UnitRule.U4_NO_UNIT_STANDS_ABOVE_ITSELF);
    }

    @Test
    void aCycleBeforeAllDaysIsFoundToo() {
        assertThat(rules(unit("A", "B", "2016-01-01", null), unit("B", "A", "2017-01-01", null)))
                .contains(UnitRule.U4_NO_UNIT_STANDS_ABOVE_ITSELF);
    }

    @Test
    void aUnitUnderACycleIsNotInIt() {
        var below = unit("C", "A", null, null);
        var organisation = Organisation.of(List.of(unit("A", "B", null, null), unit("B", "A", null, null), below));
        assertThat(UnitRules.breaches(below, organisation)).isEmpty();
    }

    @Test
    void spansThatTouchDoNotOverlap() {
        assertThat(rules(unit("A", null, null, "2017-12-31"), unit("A", null, "2018-01-01", null))).isEmpty();
        assertThat(rules(unit("A", null, null, "2018-01-01"), unit("A", null, "2018-01-01", null)))
                .containsExactly(UnitRule.U2_SPANS_DO_NOT_OVERLAP);
        assertThat(rules(unit("A", null, null, null), unit("A", null, "2018-01-01", "2018-12-31")))
                .containsExactly(UnitRule.U2_SPANS_DO_NOT_OVERLAP);
    }

    @Test
    void whatMayBeKnownElsewhereIsNoBreach() {
        var unit = unit("A", "Z", null, null);
        assertThat(UnitRules.breaches(unit, Organisation.of(List.of(unit)), _ -> true)).isEmpty();
    }

    private static List<Rule> rules(Unit... units) {
        var organisation = Organisation.of(List.of(units));
        return organisation.units().stream().flatMap(unit -> UnitRules.breaches(unit, organisation).stream()).map(Breach::rule).toList();
    }

    private static Unit unit(String code, @Nullable String parent, @Nullable String from, @Nullable String to) {
        return new Unit(code, code, null, null, parent, from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to),
                List.of(), null);
    }
}

package vn.namro.resolution.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.namro.calendar.ReportingCalendar;
import vn.namro.measure.Comparison;
import vn.namro.measure.Goal;
import vn.namro.measure.Metric;
import vn.namro.organisation.Organisation;
import vn.namro.organisation.Unit;
import vn.namro.resolution.Across;
import vn.namro.resolution.Base;
import vn.namro.resolution.DocumentStyle;
import vn.namro.resolution.Share;
import vn.namro.resolution.Target;
import vn.namro.resolution.TermOfOffice;
import vn.namro.resolution.TimeRule;

class ShareRulesTest {
    private static final TermOfOffice TERM = new TermOfOffice("NK", "DB", null, null, null, 2016, 2020, ReportingCalendar.CALENDAR,
            DocumentStyle.PARTY, null);

    @Test
    void onlyTheDaysOfTheTermMakeKin() {
        assertThat(kin("2015-12-31")).isFalse();
        assertThat(kin("2016-01-01")).isTrue();
        assertThat(kin(null)).isTrue();
    }

    /** Whether U2, which stands under U1 until a day, may not have a share beside it. */
    private static boolean kin(@Nullable String until) {
        var below = new Unit("U2", "", null, null, "U1", null, until == null ? null : LocalDate.parse(until), List.of(), null);
        var units = new ArrayList<>(List.of(unit("DB", null), unit("U1", "DB"), below));
        if (until != null) {
            units.add(new Unit("U2", "", null, null, "DB", LocalDate.parse(until).plusDays(1), null, List.of(), null));
        }
        var share = new Share("T", "U2", null, null);
        return ShareRules.kinship(share, Set.of("U1", "U2"), Organisation.of(units), TERM).isPresent();
    }

    @Test
    void kinshipIsFoundOverSeveralLevels() {
        var organisation = Organisation.of(List.of(unit("DB", null), unit("U1", "DB"), unit("U2", "U1"), unit("U3", "U2")));
        assertThat(ShareRules.kinship(new Share("T", "U3", null, null), Set.of("U3", "DB"), organisation, TERM)).get()
                .extracting(breach -> breach.arguments().getFirst()).isEqualTo("DB");
        assertThat(ShareRules.kinship(new Share("T", "DB", null, null), Set.of("U3", "DB"), organisation, TERM)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // across, base, goal, two shares, rules that warn
        "SUM,,>= 600,>= 400,>= 200,", "SUM,,>= 600,>= 400,>= 199.9,S8", "SUM,,> 600,>= 400,>= 200,", "SUM,,<= 10,<= 4,<= 6,", "SUM,,<= 10,<= 4,<= 7,S8",
        "SUM,,range 50 60,range 20 30,>= 30,", "SUM,,range 50 60,range 20 30,>= 29,S8", "SUM,,= 10,= 4,= 6,", "SUM,,= 10,= 4,= 5,S8", "SUM,,band 4 8,band 2 4,= 3,",
        "SUM,,band 4 8,band 2 5,= 4,S8", "SUM,,none,none,<= 0,", "SUM,,none,none,<= 1,S8", "SUM,,>= 600,>= 600,<= 5,S9", "SUM,,>= 600,,,", "SUM,FROZEN,>= 3,>= 3,>= 4,",
        "SUM,FROZEN,>= 3,>= 2,>= 4,S9", "AVERAGE,,>= 50,>= 50,>= 49,S9", "AVERAGE,,> 50,> 50,>= 50,S9", "AVERAGE,,>= 50,> 50,= 51,", "MAX,,<= 5,< 5,= 5,",
        "MAX,,< 5,< 5,= 5,S9", "MIN,,range 5 7,>= 5,range 4 9,S9", "MIN,,band 5 7,band 5 7,band 5 7.1,S9", "EVERY_UNIT,,>= 95,<= 100,>= 95,S9"})
    void sharesThatDoNotCarryTheirTargetAreWarnedOf(Across across, @Nullable Base base, String goal, @Nullable String first, @Nullable String second,
            @Nullable String rule) {
        var target = new Target("T", "T", null, null, null, Metric.COUNT, null, goal(goal), TimeRule.CUMULATIVE, null, null, base,
                base == null ? null : BigDecimal.TEN, across, null, null);
        var warnings = ShareWarnings.of(target, List.of(new Share("T", "U1", goal(first), null), new Share("T", "U2", goal(second), null)));
        assertThat(warnings).extracting(warning -> warning.breach().rule().code()).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    private static @Nullable Goal goal(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var words = text.split(" ");
        return new Goal(Comparison.parse(words[0]).orElseThrow(), words.length < 2 ? null : new BigDecimal(words[1]),
                words.length < 3 ? null : new BigDecimal(words[2]));
    }

    private static Unit unit(String code, @Nullable String parent) {
        return new Unit(code, "", null, null, parent, null, null, List.of(), null);
    }
}

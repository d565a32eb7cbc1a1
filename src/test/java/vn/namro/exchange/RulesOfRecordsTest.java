package vn.namro.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.namro.calendar.Period;
import vn.namro.organisation.model.UnitRules;
import vn.namro.reporting.Actual;
import vn.namro.reporting.RecordedAt;
import vn.namro.reporting.model.ActualRule;
import vn.namro.reporting.model.ActualRules;
import vn.namro.resolution.Clause;
import vn.namro.resolution.Target;
import vn.namro.resolution.model.ClauseRules;
import vn.namro.resolution.model.ShareRules;
import vn.namro.resolution.model.Surroundings;
import vn.namro.resolution.model.TargetRules;
import vn.namro.resolution.model.TermRules;
import vn.namro.rule.Breach;

/** The rules as a form asks them, one record among the others: what a folder may hold, a form may say. */
class RulesOfRecordsTest {
    @TempDir
    private Path temporary;

    @Test
    void noRecordOfASoundFolderBreaksARule() {
        var records = Folders.read(Folders.write(temporary, Folders.sound())).records();
        var organisation = records.organisation();
        var targets = records.targets().stream().collect(Collectors.toMap(Target::code, Function.identity()));
        var clauses = records.clauses().stream().collect(Collectors.toMap(Clause::code, Function.identity()));
        var among = Surroundings.of(records.targets(), records.clauses(), records.breakthroughs());
        assertThat(organisation.units()).allSatisfy(unit -> assertThat(UnitRules.breaches(unit, organisation)).isEmpty());
        assertThat(TermRules.breaches(records.term(), organisation::knows)).isEmpty();
        assertThat(TermRules.breaches(records.resolution(), records.term(), organisation::knows)).isEmpty();
        assertThat(records.clauses()).allSatisfy(clause -> assertThat(ClauseRules.breaches(clause, clauses)).isEmpty());
        assertThat(records.targets()).allSatisfy(target -> assertThat(TargetRules.breaches(target, among)).isEmpty());
        assertThat(records.shares()).allSatisfy(share -> assertThat(ShareRules.breaches(share, targets.get(share.target()), targets::containsKey,
                organisation::knows)).isEmpty());
        assertThat(records.actuals()).allSatisfy(actual -> assertThat(
                ActualRules.breaches(actual, targets.get(actual.target()), organisation, records.term())).isEmpty());
    }

    @Test
    void aFigureOfNothingNowhereBreaksEveryRuleThatItCan() {
        var records = Folders.read(Folders.write(temporary, Folders.sound())).records();
        var actual = new Actual("T0", "U0", Period.year(2030), null, null, null, records.actuals().getFirst().status(),
                RecordedAt.of(LocalDate.of(2030, 1, 1)), null, null);
        assertThat(ActualRules.breaches(actual, null, records.organisation(), records.term())).extracting(Breach::rule)
                .containsExactly(ActualRule.A1_TARGET_IS_KNOWN, ActualRule.A2_UNIT_IS_KNOWN, ActualRule.A4_PERIOD_IS_IN_THE_TERM);
    }
}

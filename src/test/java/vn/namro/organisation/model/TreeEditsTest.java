package vn.namro.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.namro.organisation.Organisation;
import vn.namro.organisation.TreeChange;
import vn.namro.organisation.TreeEdit;
import vn.namro.organisation.TreeEdit.Description;
import vn.namro.organisation.TreeEdit.Part;
import vn.namro.organisation.Unit;
import vn.namro.rule.Breach;
import vn.namro.rule.FieldRule;
import vn.namro.rule.Outcome;

class TreeEditsTest {
    private static final LocalDate DAY = LocalDate.of(2021, 7, 1);
    private static final LocalDate LATEST = LocalDate.of(2027, 1, 1);
    private static final Organisation TREE = Organisation.of(List.of(unit("R", null), unit("A", "R"), unit("A1", "A"), unit("A2", "A"), unit("B", "R"), unit("C", "R")));

    @Test
    void aNewUnitStandsFromItsDayOn() {
        var after = done(new TreeEdit.Create("N", DAY, "B", named("Mới"))).after();
        assertThat(after.on("N", DAY)).get().extracting(Unit::parent, Unit::name).containsExactly("B", "Mới");
        assertThat(after.validOn("N", DAY.minusDays(1))).isFalse();
    }

    @Test
    void aRenamedUnitKeepsItsFormerNameOnEarlierDays() {
        var after = done(new TreeEdit.Describe("A", DAY, named("Tên sau"))).after();
        assertThat(after.nameOn("A", DAY)).isEqualTo("Tên sau");
        assertThat(after.nameOn("A", DAY.minusDays(1))).isEqualTo("Đơn vị A");
        assertThat(after.leavesOn("A", DAY)).containsExactly("A1", "A2");
    }

    @Test
    void aNameFromTheFirstDayOfASpanCorrectsTheSpan() {
        var once = done(new TreeEdit.Describe("A", DAY, named("Tên sai"))).after();
        var twice = done(new TreeEdit.Describe("A", DAY, named("Tên đúng")), once).after();
        assertThat(twice.spans("A")).extracting(Unit::name).containsExactly("Đơn vị A", "Tên đúng");
    }

    @Test
    void aMergedUnitIsFollowedAndWhatStoodBelowComesAlong() {
        var after = done(new TreeEdit.Merge("A", DAY, "B", 70)).after();
        assertThat(after.ended("A")).isEqualTo(DAY.minusDays(1));
        assertThat(after.successors("A")).containsExactly("B");
        assertThat(after.leavesOn("B", DAY)).containsExactly("A1", "A2");
        assertThat(after.leavesOn("A", DAY.minusDays(1))).containsExactly("A1", "A2");
        assertThat(after.on("B", DAY).orElseThrow().members()).isEqualTo(70);
    }

    @Test
    void aSplitUnitIsFollowedByItsPartsAndEachUnitBelowGoesToOne() {
        var after = done(new TreeEdit.Split("A", DAY, List.of(new Part("P", "Phần một"), new Part("Q", "Phần hai")), Map.of("A1", 0, "A2", 1))).after();
        assertThat(after.successors("A")).containsExactly("P", "Q");
        assertThat(after.leavesOn("P", DAY)).containsExactly("A1");
        assertThat(after.on("Q", DAY).orElseThrow().parent()).isEqualTo("R");
    }

    @Test
    void everythingWrongIsSaidAtOnceAtItsField() {
        assertThat(rules(new TreeEdit.Create("A", null, "khong-co", new Description("", null, null, -1)), TREE)).containsExactlyInAnyOrder("day U11", "code U9", "name U10",
                "members U7", "parent U15");
        assertThat(rules(new TreeEdit.Split("A", DAY, List.of(new Part("B", "")), Map.of()), TREE)).containsExactlyInAnyOrder("parts U18", "part-code-0 U9", "part-name-0 U10",
                "below-A1 U19", "below-A2 U19");
        assertThat(rules(new TreeEdit.Create("a;b", DAY, "R", named("x".repeat(301))), TREE)).containsExactlyInAnyOrder("code U8", "name U22");
    }

    @Test
    void theTreeStaysATree() {
        assertThat(rules(new TreeEdit.Move("A", DAY, "A1"), TREE)).containsExactly("parent U4");
        assertThat(rules(new TreeEdit.Move("A", DAY, "R"), TREE)).containsExactly("parent U20");
        assertThat(rules(new TreeEdit.Merge("A", DAY, "A1", null), TREE)).containsExactly("successor U16");
        assertThat(rules(new TreeEdit.Merge("A", DAY, "A", null), TREE)).containsExactly("successor U16");
        var later = done(new TreeEdit.Move("B", DAY.plusYears(1), "C")).after();
        assertThat(rules(new TreeEdit.Move("C", DAY, "B"), later)).as("a way back that closes a year later").contains("parent U4");
    }

    @Test
    void aClosedUnitTakesNothingAndEndsOnce() {
        var closed = done(new TreeEdit.Close("B", DAY)).after();
        assertThat(rules(new TreeEdit.Create("N", DAY, "B", named("Mới")), closed)).containsExactly("parent U15");
        assertThat(rules(new TreeEdit.Create("N", DAY.minusDays(1), "B", named("Mới")), closed)).containsExactly("parent U15");
        assertThat(rules(new TreeEdit.Close("B", DAY.plusDays(9)), closed)).containsExactly("day U14");
        assertThat(rules(new TreeEdit.Describe("B", DAY, named("Tên khác")), closed)).containsExactly("day U14");
        assertThat(rules(new TreeEdit.Close("A", DAY), TREE)).containsExactly("day U17");
    }

    @Test
    void anEditOnlyGoesOnFromWhatIsRecorded() {
        var renamed = done(new TreeEdit.Describe("B", DAY, named("Tên sau"))).after();
        assertThat(rules(new TreeEdit.Move("B", DAY.minusDays(1), "C"), renamed)).containsExactly("day U13");
        assertThat(rules(new TreeEdit.Close("B", DAY), renamed)).containsExactly("day U13");
        assertThat(rules(new TreeEdit.Close("B", LATEST.plusDays(1)), TREE)).containsExactly("day U12");
    }

    /** Whatever is done, the tree breaks no rule and no earlier day shows anything else than before. */
    @Test
    void randomEditsLeaveTheTreeSoundAndThePastAsItWas() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        var tree = TREE;
        int done = 0;
        for (int i = 0; i < 400; i++) {
            var edit = RandomEdits.next(random, tree, "N" + i, LocalDate.of(2020, 1, 1), 2_000);
            var before = tree;
            if (TreeEdits.change(edit, tree, _ -> true, LATEST) instanceof Outcome.Done<TreeChange>(var change)) {
                done++;
                tree = change.after();
                var after = tree;
                assertThat(after.units()).as("%s", edit).allSatisfy(unit -> assertThat(UnitRules.breaches(unit, after)).isEmpty());
                var past = change.day().minusDays(1 + random.nextInt(400));
                for (var code : before.units().stream().map(Unit::code).distinct().toList()) {
                    assertThat(after.on(code, past).map(TreeEditsTest::saying)).as("%s of %s on %s", edit, code, past).isEqualTo(before.on(code, past).map(TreeEditsTest::saying));
                }
            }
        }
        assertThat(done).isGreaterThan(60);
    }

    private static List<Object> saying(Unit unit) {
        return Arrays.asList(unit.name(), unit.kind(), unit.sector(), unit.parent(), unit.members());
    }

    private static List<String> rules(TreeEdit edit, Organisation tree) {
        var outcome = TreeEdits.change(edit, tree, tree::knows, LATEST);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<TreeChange>) outcome).breaches().stream().map(TreeEditsTest::said).toList();
    }

    private static String said(Breach breach) {
        return ((FieldRule) breach.rule()).field() + " " + breach.rule().code();
    }

    private static TreeChange done(TreeEdit edit) {
        return done(edit, TREE);
    }

    private static TreeChange done(TreeEdit edit, Organisation tree) {
        var outcome = TreeEdits.change(edit, tree, tree::knows, LATEST);
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<TreeChange>) outcome).value();
    }

    private static Description named(String name) {
        return new Description(name, null, null, null);
    }

    private static Unit unit(String code, @Nullable String parent) {
        return new Unit(code, "Đơn vị " + code, null, null, parent, null, null, List.of(), 10);
    }
}

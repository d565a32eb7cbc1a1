package vn.namro.organisation.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.namro.language.CodeForm;
import vn.namro.language.Dates;
import vn.namro.language.Lang;
import vn.namro.organisation.Organisation;
import vn.namro.organisation.TreeChange;
import vn.namro.organisation.TreeEdit;
import vn.namro.organisation.Unit;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;
import vn.namro.rule.Rule;

/**
 * What an edit makes of a tree, or every rule that it breaks (docs/rules/organisation.md). An edit only goes on from what is recorded: it
 * cuts the last span of a unit or corrects it from its first day on, and touches no earlier one.
 */
public final class TreeEdits {
    private static final int LONGEST = 300;

    private final TreeEdit edit;
    private final Organisation tree;
    private final Predicate<String> reachable;
    private final Cuts cuts;
    private final List<Breach> breaches = new ArrayList<>();

    private TreeEdits(TreeEdit edit, Organisation tree, Predicate<String> reachable) {
        this.edit = edit;
        this.tree = tree;
        this.reachable = reachable;
        cuts = new Cuts(tree);
    }

    /**
     * @param reachable the units under which, or into which, something may come; of another one it is not said whether it is there
     * @param latest the last day that may be named
     */
    public static Outcome<TreeChange> change(TreeEdit edit, Organisation tree, Predicate<String> reachable, LocalDate latest) {
        return new TreeEdits(edit, tree, reachable).change(latest);
    }

    private Outcome<TreeChange> change(LocalDate latest) {
        var day = edit.day();
        if (day == null) {
            breach(UnitRule.U11_DAY_IS_GIVEN);
        } else if (day.isAfter(latest)) {
            breach(UnitRule.U12_DAY_IS_AT_MOST_A_YEAR_AHEAD, said(latest));
        }
        switch (edit) {
            case TreeEdit.Create create -> create(create);
            case TreeEdit.Describe describe -> describe(describe);
            case TreeEdit.Move move -> move(move);
            case TreeEdit.Close close -> close(close);
            case TreeEdit.Merge merge -> merge(merge);
            case TreeEdit.Split split -> split(split);
        }
        if (!breaches.isEmpty()) {
            return Outcome.refused(breaches);
        }
        var after = tree.with(cuts.rows());
        // A change may close a way back on a later day, at a span that it leaves alone.
        after.units().forEach(unit -> breaches.addAll(UnitRules.breaches(unit, after)));
        return breaches.isEmpty() ? Outcome.done(new TreeChange(edit, tree, after, cuts.rows())) : Outcome.refused(breaches.stream().distinct().toList());
    }

    private void create(TreeEdit.Create create) {
        codeIsFree(create.code(), "code");
        describes(create.as(), "name");
        parentStands(create.parent(), create.day());
        if (breaches.isEmpty()) {
            cuts.add(unit(create.code(), create.as(), create.parent(), create.day()));
        }
    }

    private void describe(TreeEdit.Describe describe) {
        var last = lastSpan(false);
        describes(describe.as(), "name");
        if (last != null && described(last, describe.as()).equals(last)) {
            breach(UnitRule.U20_SOMETHING_CHANGES);
        }
        if (last != null && breaches.isEmpty()) {
            cuts.cut(last, Objects.requireNonNull(describe.day()), unit -> described(unit, describe.as()));
        }
    }

    private void move(TreeEdit.Move move) {
        var last = lastSpan(false);
        parentStands(move.parent(), move.day());
        if (last != null && Objects.equals(last.parent(), move.parent())) {
            breaches.add(Breach.of(UnitRule.U20_SOMETHING_CHANGES.at("parent")));
        }
        if (last != null && breaches.isEmpty()) {
            cuts.cut(last, Objects.requireNonNull(move.day()), unit -> Cuts.under(unit, move.parent()));
        }
    }

    private void close(TreeEdit.Close close) {
        var last = lastSpan(true);
        if (close.day() != null) {
            var below = tree.belowFrom(close.code(), close.day()).stream().map(Unit::code).distinct().toList();
            if (!below.isEmpty()) {
                breach(UnitRule.U17_NOTHING_STANDS_BELOW, below.size(), String.join(", ", below.subList(0, Math.min(5, below.size()))) + (below.size() > 5 ? ", …" : ""));
            }
        }
        if (last != null && breaches.isEmpty()) {
            cuts.end(last, Objects.requireNonNull(close.day()), List.of());
        }
    }

    private void merge(TreeEdit.Merge merge) {
        var last = lastSpan(true);
        var day = merge.day();
        var into = merge.into();
        if (into == null || day != null && !successorStands(into, merge.code(), day)) {
            breach(UnitRule.U16_SUCCESSOR_STANDS);
        }
        membersFit(merge.members());
        if (last != null && into != null && day != null && breaches.isEmpty()) {
            cuts.end(last, day, List.of(into));
            cuts.reparent(merge.code(), day, _ -> into);
            var receiver = cuts.spanOn(into, day);
            if (merge.members() != null && !merge.members().equals(receiver.members())) {
                cuts.cut(receiver, day, unit -> Cuts.counting(unit, merge.members()));
            }
        }
    }

    private void split(TreeEdit.Split split) {
        var last = lastSpan(true);
        if (split.parts().size() < 2) {
            breach(UnitRule.U18_THERE_ARE_TWO_PARTS);
        }
        var codes = new HashSet<String>();
        for (int i = 0; i < split.parts().size(); i++) {
            var part = split.parts().get(i);
            if (!codes.add(part.code())) {
                breaches.add(Breach.of(UnitRule.U9_CODE_IS_FREE.at("part-code-" + i), part.code()));
            } else {
                codeIsFree(part.code(), "part-code-" + i);
            }
            describes(new TreeEdit.Description(part.name(), null, null, null), "part-name-" + i);
        }
        if (split.day() != null) {
            for (var child : tree.belowFrom(split.code(), split.day()).stream().map(Unit::code).distinct().toList()) {
                var part = split.below().get(child);
                if (part == null || part < 0 || part >= split.parts().size()) {
                    breaches.add(Breach.of(UnitRule.U19_EACH_UNIT_BELOW_HAS_A_PART.at("below-" + child), child));
                }
            }
        }
        if (last != null && breaches.isEmpty()) {
            var day = Objects.requireNonNull(split.day());
            cuts.end(last, day, split.parts().stream().map(TreeEdit.Part::code).toList());
            for (var part : split.parts()) {
                cuts.add(unit(part.code(), new TreeEdit.Description(part.name(), last.kind(), last.sector(), null), last.parent(), day));
            }
            cuts.reparent(split.code(), day, child -> split.parts().get(Objects.requireNonNull(split.below().get(child))).code());
        }
    }

    /** The span that an edit goes on from; null, and said, when the day does not allow it. */
    private @Nullable Unit lastSpan(boolean ending) {
        var day = edit.day();
        var spans = tree.spans(edit.code());
        if (day == null || spans.isEmpty()) {
            return null;
        }
        var last = spans.getLast();
        if (last.validTo() != null && (ending || last.validTo().isBefore(day))) {
            breach(UnitRule.U14_UNIT_HAS_NO_END, said(last.validTo()));
        }
        // What ends on the day on which it began was never there.
        if (last.validFrom() != null && (ending ? !day.isAfter(last.validFrom()) : day.isBefore(last.validFrom()))) {
            breach(UnitRule.U13_DAY_COMES_AFTER_WHAT_IS_RECORDED, said(last.validFrom()));
        }
        return last;
    }

    private void codeIsFree(String code, String field) {
        if (!CodeForm.fits(code)) {
            breaches.add(Breach.of(UnitRule.U8_CODE_FITS.at(field)));
        } else if (tree.knows(code)) {
            breaches.add(Breach.of(UnitRule.U9_CODE_IS_FREE.at(field), code));
        }
    }

    private void describes(TreeEdit.Description as, String field) {
        if (as.name().isBlank()) {
            breaches.add(Breach.of(UnitRule.U10_NAME_IS_GIVEN.at(field)));
        }
        textFits(as.name(), field);
        textFits(as.kind(), "kind");
        textFits(as.sector(), "sector");
        membersFit(as.members());
    }

    private void textFits(@Nullable String text, String field) {
        if (text != null && (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl))) {
            breaches.add(Breach.of(UnitRule.U22_TEXT_FITS.at(field), LONGEST));
        }
    }

    private void membersFit(@Nullable Integer members) {
        if (members != null && members < 0) {
            breach(UnitRule.U7_MEMBERS_ARE_NOT_BELOW_ZERO);
        }
    }

    /** A unit without one above stands at the top, which only the caller can allow. */
    private void parentStands(@Nullable String parent, @Nullable LocalDate day) {
        if (parent != null && (!reachable.test(parent) || day != null && !standsFrom(parent, day))) {
            breach(UnitRule.U15_UNIT_ABOVE_STANDS);
        }
    }

    private boolean successorStands(String into, String code, LocalDate day) {
        return reachable.test(into) && standsFrom(into, day) && !tree.isWithin(into, code, day);
    }

    /** A unit that will be closed takes nothing new. */
    private boolean standsFrom(String code, LocalDate day) {
        return tree.validOn(code, day) && tree.ended(code) == null;
    }

    private void breach(Rule rule, Object... arguments) {
        breaches.add(Breach.of(rule, arguments));
    }

    private static Unit unit(String code, TreeEdit.Description as, @Nullable String parent, @Nullable LocalDate day) {
        return new Unit(code, as.name(), as.kind(), as.sector(), parent, day, null, List.of(), as.members());
    }

    private static Unit described(Unit unit, TreeEdit.Description as) {
        return new Unit(unit.code(), as.name(), as.kind(), as.sector(), unit.parent(), unit.validFrom(), unit.validTo(), unit.successors(), as.members());
    }

    private static String said(LocalDate day) {
        return Dates.in(Lang.VI).table(day);
    }
}

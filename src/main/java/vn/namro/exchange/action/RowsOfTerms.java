package vn.namro.exchange.action;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.namro.organisation.Organisation;
import vn.namro.organisation.TreeChange;
import vn.namro.organisation.TreeEdit;
import vn.namro.organisation.Unit;
import vn.namro.resolution.Resolved;

/**
 * Which rows of a change of the tree belong to which term. The tree of today has of each unit the spans of the latest term that
 * names it (docs/adr/0030-terms-in-the-database.md), so a change of a unit is recorded with the latest term of each organisation that names it.
 *
 * @param rows by the code of the term: what has to be recorded
 * @param disputed units of which the latest terms that name them say otherwise than the tree
 */
record RowsOfTerms(Map<String, List<Unit>> rows, Set<String> disputed) {

    /** @param terms the latest first */
    static RowsOfTerms of(TreeChange change, List<Resolved> terms) {
        var rows = new LinkedHashMap<String, List<Unit>>();
        var disputed = new LinkedHashSet<String>();
        for (var row : change.rows()) {
            var code = change.before().knows(row.code()) ? row.code() : anchor(change.edit());
            var naming = code == null ? List.<Resolved>of() : latestNaming(code, terms);
            var giving = naming.stream().filter(term -> agree(code, term, change)).toList();
            if (giving.isEmpty() && !naming.isEmpty()) {
                disputed.add(row.code());
            }
            giving.forEach(term -> rows.computeIfAbsent(term.term().code(), _ -> new ArrayList<>()).add(own(row, term)));
        }
        var byCode = terms.stream().collect(Collectors.toMap(term -> term.term().code(), Function.identity()));
        rows.forEach((term, own) -> addNamed(own, byCode.get(term).organisation(), change.after()));
        return new RowsOfTerms(rows, disputed);
    }

    /** A new unit belongs where the one that it comes from, or comes under, belongs. */
    private static @Nullable String anchor(TreeEdit edit) {
        return edit instanceof TreeEdit.Create create ? create.parent() : edit.code();
    }

    private static List<Resolved> latestNaming(String code, List<Resolved> terms) {
        var organisations = new HashSet<String>();
        return terms.stream().filter(term -> term.organisation().knows(code) && organisations.add(term.term().organisation())).toList();
    }

    /** Whether a term says of a unit what the tree says, as far as the change goes on from it. */
    private static boolean agree(String code, Resolved term, TreeChange change) {
        return from(change.day(), code, term, term.organisation()).equals(from(change.day(), code, term, change.before()));
    }

    private static List<Unit> from(LocalDate day, String code, Resolved term, Organisation organisation) {
        return organisation.spans(code).stream().filter(unit -> unit.validTo() == null || !unit.validTo().isBefore(day)).map(unit -> own(unit, term)).toList();
    }

    /** A term may leave out what stands above its own organisation. */
    private static Unit own(Unit unit, Resolved term) {
        var organisation = term.term().organisation();
        return !unit.code().equals(organisation) || term.organisation().spans(organisation).stream().anyMatch(span -> span.parent() != null) ? unit
                : new Unit(unit.code(), unit.name(), unit.kind(), unit.sector(), null, unit.validFrom(), unit.validTo(), unit.successors(), unit.members());
    }

    /** The units above and the successors that a term does not know yet come along, with theirs. */
    private static void addNamed(List<Unit> rows, Organisation known, Organisation tree) {
        var seen = new HashSet<String>();
        rows.forEach(row -> seen.add(row.code()));
        var open = new ArrayDeque<>(rows);
        while (!open.isEmpty()) {
            var row = open.remove();
            var named = new ArrayList<>(row.successors());
            if (row.parent() != null) {
                named.add(row.parent());
            }
            for (var code : named) {
                if (!known.knows(code) && seen.add(code)) {
                    rows.addAll(tree.spans(code));
                    open.addAll(tree.spans(code));
                }
            }
        }
    }
}

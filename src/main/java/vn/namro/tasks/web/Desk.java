package vn.namro.tasks.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.namro.accounts.Actor;
import vn.namro.language.VietnameseOrder;
import vn.namro.organisation.Organisation;
import vn.namro.organisation.Unit;
import vn.namro.resolution.TermOfOffice;
import vn.namro.tasks.action.Sides;
import vn.namro.tasks.store.TaskLists.Reader;

/**
 * What somebody who looks at tasks has before them.
 *
 * @param units the codes of the units that the reader has authority over
 * @param terms of the organisations that the reader's post stands in, the latest first
 */
public record Desk(Actor actor, Instant now, LocalDate today, Organisation organisation, Set<String> units, List<TermOfOffice> terms) {
    public Reader reader() {
        return new Reader(units, Sides.seat(actor), now);
    }

    public String name(String unit) {
        return organisation.nameOn(unit, today);
    }

    /** The unit that the reader acts for; for a post over the whole system the one above all. */
    public String ownUnit() {
        var own = actor.post().unit();
        return own != null ? own : organisation.units().stream().filter(unit -> unit.parent() == null && unit.validOn(today)).map(Unit::code).findFirst().orElse("");
    }

    /** Open units over which the reader has authority, by name. */
    public List<Unit> openUnits() {
        return units.stream().flatMap(code -> organisation.on(code, today).stream())
                .sorted(Comparator.comparing(Unit::name, VietnameseOrder.OF_TEXT).thenComparing(Unit::code)).toList();
    }

    /** The codes of a unit and of all that stand in it now. */
    public Set<String> within(String unit) {
        return organisation.units().stream().map(Unit::code).filter(code -> organisation.isWithin(code, unit, today)).collect(Collectors.toSet());
    }

    public Optional<TermOfOffice> newestTerm() {
        return terms.stream().findFirst();
    }

    public boolean isIllustrative(String term) {
        return terms.stream().anyMatch(one -> one.code().equals(term) && one.illustrative());
    }
}

package vn.namro.congress.delegates.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.namro.congress.Congress;
import vn.namro.congress.Delegate;
import vn.namro.organisation.Organisation;
import vn.namro.rule.Breach;

/** Somebody who is to stand on the list; null where nothing usable was given. */
public record DelegateRequest(@Nullable Integer number, String name, String unit, Delegate.@Nullable Kind kind) {
    private static final int LONGEST = 200;
    public static final int HIGHEST = 99_999;

    /** @param taken numbers that are somebody else's */
    public List<Breach> breaches(Congress congress, Organisation organisation, Set<Integer> taken) {
        var breaches = new ArrayList<Breach>();
        if (name.isBlank() || name.length() > LONGEST) {
            breaches.add(Breach.of(CongressRule.G11_NAME, LONGEST));
        }
        if (number == null || number < 1 || number > HIGHEST) {
            breaches.add(Breach.of(CongressRule.G12_NUMBER, HIGHEST));
        } else if (taken.contains(number)) {
            breaches.add(Breach.of(CongressRule.G13_NUMBER_ONCE, number));
        }
        if (!(kind == Delegate.Kind.GUEST && unit.isEmpty()) && !sends(unit, congress, organisation)) {
            breaches.add(Breach.of(CongressRule.G14_SENT_BY));
        }
        if (kind == null || !fits(kind, congress.kind())) {
            breaches.add(Breach.of(CongressRule.G15_KIND));
        }
        return breaches;
    }

    /** Whether a unit belongs to the congress: it stands in its tree on the first day. */
    public static boolean sends(String unit, Congress congress, Organisation organisation) {
        LocalDate day = congress.firstDay();
        return organisation.validOn(unit, day) && organisation.isWithin(unit, congress.unit(), day);
    }

    /** Members take part in a congress of all members; delegates and alternates are sent to one of delegates. */
    public static boolean fits(Delegate.Kind kind, Congress.Kind congress) {
        return kind == Delegate.Kind.GUEST || (kind == Delegate.Kind.MEMBER) == (congress == Congress.Kind.ALL_MEMBERS);
    }

    /** To be asked only without breaches. */
    public Delegate delegate(UUID id, UUID congress) {
        return new Delegate(id, congress, Objects.requireNonNull(number), name, unit, Objects.requireNonNull(kind), null, null);
    }
}

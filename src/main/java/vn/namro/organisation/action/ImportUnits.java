package vn.namro.organisation.action;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.audit.DoneBy;
import vn.namro.organisation.Organisation;
import vn.namro.organisation.OrganisationEvent.UnitsImported;
import vn.namro.organisation.Unit;
import vn.namro.organisation.model.UnitRules;
import vn.namro.organisation.store.UnitStore;
import vn.namro.rule.Outcome;

/**
 * Takes over a whole tree of units: what is new or different is added as known from now on, what is missing is withdrawn.
 * May be repeated: the same list changes nothing.
 */
@Component
public class ImportUnits {
    private final UnitStore store;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ImportUnits(UnitStore store, ApplicationEventPublisher facts, Clock clock) {
        this.store = store;
        this.facts = facts;
        this.clock = clock;
    }

    /** For an action that locks the terms too: the tree comes first, so that two never wait for each other. */
    public void changeAlone() {
        store.changeAlone();
    }

    /** @return how many spans were added, changed or withdrawn */
    @Transactional
    public Outcome<Integer> run(Collection<Unit> wanted, DoneBy by) {
        var tree = Organisation.of(wanted);
        var breaches = tree.units().stream().flatMap(unit -> UnitRules.breaches(unit, tree).stream()).toList();
        if (!breaches.isEmpty()) {
            return Outcome.refused(breaches);
        }
        store.changeAlone();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var known = store.now();
        var changed = new ArrayList<Unit>();
        for (var unit : tree.units()) {
            if (!span(known, unit).contains(unit)) {
                changed.add(unit);
            }
        }
        var gone = known.units().stream().filter(unit -> span(tree, unit).isEmpty()).toList();
        if (changed.isEmpty() && gone.isEmpty()) {
            return Outcome.done(0);
        }
        store.add(changed, now);
        store.withdraw(gone, now);
        facts.publishEvent(new UnitsImported(by, changed.size() + gone.size(), digest(tree)));
        return Outcome.done(changed.size() + gone.size());
    }

    private static List<Unit> span(Organisation organisation, Unit unit) {
        return organisation.spans(unit.code()).stream().filter(other -> Objects.equals(other.validFrom(), unit.validFrom())).toList();
    }

    private static String digest(Organisation tree) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            for (var unit : tree.units()) {
                sha.update((unit + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

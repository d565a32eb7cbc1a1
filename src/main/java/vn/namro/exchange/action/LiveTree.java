package vn.namro.exchange.action;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.namro.audit.DoneBy;
import vn.namro.exchange.FolderFile;
import vn.namro.organisation.Organisation;
import vn.namro.organisation.Unit;
import vn.namro.organisation.Units;
import vn.namro.organisation.action.ImportUnits;
import vn.namro.organisation.model.UnitRules;
import vn.namro.progress.TermRecords;
import vn.namro.resolution.Resolutions;
import vn.namro.resolution.Resolved;
import vn.namro.rule.Breach;
import vn.namro.rule.Fault;
import vn.namro.rule.FieldRule;
import vn.namro.rule.Outcome;

/**
 * Keeps the one tree by which authority is asked in step with the terms: of each unit it has the spans that the latest term
 * gives which names the unit; units that no term names stay (docs/adr/0030-terms-in-the-database.md).
 */
@Component
class LiveTree {
    private final Resolutions resolutions;
    private final Units units;
    private final ImportUnits importUnits;

    LiveTree(Resolutions resolutions, Units units, ImportUnits importUnits) {
        this.resolutions = resolutions;
        this.units = units;
        this.importUnits = importUnits;
    }

    void changeAlone() {
        importUnits.changeAlone();
    }

    /** The tree when the term says this of its units. */
    Organisation with(TermRecords records) {
        var later = new HashSet<String>();
        for (var term : resolutions.terms()) {
            if (term.firstYear() > records.term().firstYear()) {
                resolutions.now(term.code()).map(Resolved::organisation)
                        .ifPresent(organisation -> organisation.units().forEach(unit -> later.add(unit.code())));
            }
        }
        var told = records.organisation();
        var wanted = new ArrayList<>(units.now().units());
        wanted.removeIf(unit -> told.knows(unit.code()) && !later.contains(unit.code()));
        told.units().stream().filter(unit -> !later.contains(unit.code())).forEach(wanted::add);
        return Organisation.of(wanted);
    }

    /** Each term is without fault; the units of several need not be. */
    static List<Fault> faults(Organisation tree) {
        return tree.units().stream().flatMap(unit -> UnitRules.breaches(unit, tree).stream().map(breach -> fault(unit, breach))).toList();
    }

    void become(Organisation tree, DoneBy by) {
        if (importUnits.run(tree.units(), by) instanceof Outcome.Refused<Integer>(var breaches)) {
            throw new IllegalStateException(breaches.toString());
        }
    }

    private static Fault fault(Unit unit, Breach breach) {
        return new Fault(FolderFile.UNITS.fileName(), 1, ((FieldRule) breach.rule()).field(), unit.code(), breach.rule().key(), breach.arguments());
    }
}

package vn.namro.congress.delegates.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.namro.congress.Congress;
import vn.namro.organisation.Organisation;
import vn.namro.organisation.Unit;
import vn.namro.organisation.Units;

/** The units that may send delegates to a congress, as the tree stood on its first day. */
@Component
class SentBy {
    private final Units units;

    SentBy(Units units) {
        this.units = units;
    }

    Organisation organisation() {
        return units.now();
    }

    List<Unit> all(Congress congress) {
        var day = congress.firstDay();
        var organisation = units.now();
        return organisation.units().stream().filter(unit -> unit.validOn(day) && organisation.isWithin(unit.code(), congress.unit(), day)).toList();
    }

    /** Those directly below, to which seats are allotted. */
    List<Unit> direct(Congress congress) {
        var day = congress.firstDay();
        return units.now().belowFrom(congress.unit(), day).stream().filter(unit -> unit.validOn(day)).toList();
    }

    String name(Congress congress, String code) {
        return code.isEmpty() ? "" : units.now().nameOn(code, congress.firstDay());
    }
}

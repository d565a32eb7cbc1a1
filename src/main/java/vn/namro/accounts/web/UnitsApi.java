package vn.namro.accounts.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Authority;
import vn.namro.calendar.OfficeTime;
import vn.namro.language.CodeOrder;
import vn.namro.organisation.Unit;
import vn.namro.organisation.Units;

/** The tree of units for programs. */
@RestController
class UnitsApi {
    private final Units units;
    private final Authority authority;
    private final Clock clock;

    UnitsApi(Units units, Authority authority, Clock clock) {
        this.units = units;
        this.authority = authority;
        this.clock = clock;
    }

    /** The units that the caller may see, as they stand on a day, today where none is named, in the order of their codes; with {@code known} as it was recorded by the end of a past day. */
    @GetMapping("/api/v1/units")
    List<Unit> units(Actor actor, @RequestParam(name = "as-of", required = false) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable LocalDate known) {
        var asked = day != null ? day : known != null ? known : OfficeTime.dayOf(clock.instant());
        var tree = known == null ? units.now() : units.asKnownOn(OfficeTime.endOf(known).minusNanos(1));
        return authority.units(actor, asked).stream().sorted(CodeOrder.NATURAL).flatMap(code -> tree.on(code, asked).stream()).toList();
    }
}

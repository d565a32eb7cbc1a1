package vn.namro.accounts.web;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Authority;
import vn.namro.accounts.SearchSource;
import vn.namro.accounts.model.UnitView;
import vn.namro.calendar.OfficeTime;
import vn.namro.language.SearchWords;
import vn.namro.organisation.Units;

/** Finds units, closed ones too. */
@Component
class UnitSearch implements SearchSource {
    private final Units units;
    private final Authority authority;
    private final Clock clock;

    UnitSearch(Units units, Authority authority, Clock clock) {
        this.units = units;
        this.authority = authority;
        this.clock = clock;
    }

    @Override
    public List<Finds> search(Actor actor, SearchWords words) {
        var today = OfficeTime.dayOf(clock.instant());
        var scope = new UnitsScope(today, today, null);
        var found = new UnitView(units.now(), authority.units(actor, today), today).search(words).stream()
                .map(unit -> new Found(unit.name(), unit.code(), scope.unit(unit.code()))).toList();
        return List.of(new Finds("organisation.tree.title", found, "/units"));
    }
}

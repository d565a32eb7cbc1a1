package vn.namro.progress.web;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Authority;
import vn.namro.calendar.OfficeTime;
import vn.namro.congress.Adoptions;
import vn.namro.congress.Adoptions.Adoption;
import vn.namro.web.Visitors;

/** By which polls what a page shows was adopted, and whether the visitor may open them. */
@Component
public class AdoptedBy {
    private final Adoptions adoptions;
    private final Authority authority;
    private final Visitors visitors;
    private final Clock clock;

    AdoptedBy(Adoptions adoptions, Authority authority, Visitors visitors, Clock clock) {
        this.adoptions = adoptions;
        this.authority = authority;
        this.visitors = visitors;
        this.clock = clock;
    }

    /** @param clause whose own polls count too, null for none; the poll on the whole resolution always does */
    List<Adopted> of(Actor actor, String term, @Nullable String clause) {
        var today = OfficeTime.dayOf(clock.instant());
        return adoptions.of(term).stream().filter(adoption -> adoption.clause() == null || adoption.clause().equals(clause))
                .map(adoption -> new Adopted(adoption, authority.over(actor, adoption.unit(), today) && visitors.mayOpen(adoption.address()))).toList();
    }

    /** @param open whether the visitor may open the poll */
    public record Adopted(Adoption adoption, boolean open) {}
}

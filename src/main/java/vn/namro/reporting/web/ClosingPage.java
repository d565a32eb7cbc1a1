package vn.namro.reporting.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.Period;
import vn.namro.reporting.model.Completeness.State;
import vn.namro.reporting.model.Gap;
import vn.namro.reporting.model.Level;
import vn.namro.reporting.model.Request;
import vn.namro.reporting.store.LevelStore.Closing;
import vn.namro.reporting.store.ReportStore.Address;
import vn.namro.resolution.Resolved;
import vn.namro.web.Problem;

/**
 * A level and what is below it in a period, to be closed or opened again.
 *
 * @param closing null while it is open
 * @param whys as they were typed, by the id of the gap
 * @param account of whoever looks
 */
public record ClosingPage(Resolved resolved, Address address, Level level, @Nullable Closing closing, List<Request> requests, Map<String, String> whys,
        String reason, UUID account, List<Problem> problems) {
    public String path() {
        return Addresses.closing(address.term(), address.unit(), address.period());
    }

    public Period period() {
        return address.period();
    }

    public String name(String unit) {
        return resolved.organisation().nameOn(unit, address.period().lastDay(resolved.term().calendar()));
    }

    public String path(Gap gap) {
        return gap.kind() == Gap.Kind.LEVEL ? Addresses.closing(address.term(), gap.unit(), address.period())
                : Addresses.confirmation(address.term(), gap.unit(), address.period());
    }

    public long confirmed() {
        return level.reports().values().stream().filter(state -> state == State.CONFIRMED).count()
                + level.levels().values().stream().filter(Boolean::booleanValue).count();
    }

    public int below() {
        return (int) level.reports().values().stream().filter(state -> state != State.NOT_OWED).count() + level.levels().size();
    }

    public boolean isAsked() {
        return requests.stream().anyMatch(Request::isPending);
    }
}

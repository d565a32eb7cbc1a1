package vn.namro.exchange.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Authority;
import vn.namro.calendar.OfficeTime;
import vn.namro.exchange.FolderFile;
import vn.namro.exchange.ImportOutcome;
import vn.namro.exchange.ImportPreview;
import vn.namro.exchange.TermFolder;
import vn.namro.organisation.Unit;
import vn.namro.organisation.Units;
import vn.namro.rule.Fault;

/**
 * Takes over a folder that somebody brings. A folder says what units there are, so it could reach beyond the own subtree: whoever stands
 * below the top changes no unit outside of it, and no term of another organisation.
 */
@Component
public class TakeFolder {
    private final ImportTerm importTerm;
    private final LiveTree liveTree;
    private final Authority authority;
    private final Units units;
    private final Clock clock;

    TakeFolder(ImportTerm importTerm, LiveTree liveTree, Authority authority, Units units, Clock clock) {
        this.importTerm = importTerm;
        this.liveTree = liveTree;
        this.authority = authority;
        this.units = units;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ImportPreview preview(Actor actor, TermFolder folder) {
        var beyond = beyond(actor, folder);
        return beyond.isEmpty() ? importTerm.preview(folder) : new ImportPreview(new ImportOutcome.Refused(beyond), List.of());
    }

    @Transactional
    public ImportOutcome run(Actor actor, TermFolder folder) {
        liveTree.changeAlone();
        var beyond = beyond(actor, folder);
        return beyond.isEmpty() ? importTerm.run(folder, actor.by()) : new ImportOutcome.Refused(beyond);
    }

    private List<Fault> beyond(Actor actor, TermFolder folder) {
        if (authority.overAll(actor)) {
            return List.of();
        }
        var today = OfficeTime.dayOf(clock.instant());
        var term = folder.records().term();
        if (!authority.over(actor, term.organisation(), today)) {
            return List.of(Fault.at(FolderFile.TERM.fileName(), 2, "organisation", term.organisation(), ImportRule.I8_WITHIN_THE_AUTHORITY.key()));
        }
        var before = units.now();
        var after = liveTree.with(folder.records());
        var codes = new TreeSet<String>();
        after.units().forEach(unit -> codes.add(unit.code()));
        var faults = new ArrayList<Fault>();
        for (var code : codes) {
            if (!after.spans(code).equals(before.spans(code)) && !isWithin(actor, code, today, after.spans(code))) {
                faults.add(Fault.at(FolderFile.UNITS.fileName(), 1, "code", code, ImportRule.I8_WITHIN_THE_AUTHORITY.key()));
            }
        }
        return faults;
    }

    /** A unit that is there is below the actor's own; a new one comes under such a one in every span. */
    private boolean isWithin(Actor actor, String code, LocalDate today, List<Unit> spans) {
        var own = actor.post().unit();
        if (units.now().knows(code)) {
            return !code.equals(own) && authority.over(actor, code, today) && spans.stream().allMatch(span -> span.parent() == null || isOurs(actor, span.parent(), today));
        }
        return spans.stream().allMatch(span -> span.parent() != null && isOurs(actor, span.parent(), today));
    }

    private boolean isOurs(Actor actor, String code, LocalDate today) {
        return !units.now().knows(code) || authority.over(actor, code, today);
    }
}

package vn.namro.accounts.action;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Authority;
import vn.namro.calendar.OfficeTime;
import vn.namro.organisation.TreeChange;
import vn.namro.organisation.TreeEdit;
import vn.namro.organisation.Units;
import vn.namro.organisation.action.ChangeTree;
import vn.namro.rule.Outcome;
import vn.namro.web.NotFound;

/**
 * Who may do what to the tree: a unit is made, renamed, moved or closed by an office above it, and at the top only by a post over
 * the whole system.
 */
@Component
public class ChangeUnits {
    private final ChangeTree changeTree;
    private final Authority authority;
    private final Units units;
    private final Clock clock;

    ChangeUnits(ChangeTree changeTree, Authority authority, Units units, Clock clock) {
        this.changeTree = changeTree;
        this.authority = authority;
        this.units = units;
        this.clock = clock;
    }

    /** Whether something may be done to a unit that is there. */
    public boolean mayChange(Actor actor, String code) {
        return units.now().knows(code) && !code.equals(actor.post().unit()) && authority.over(actor, code, today());
    }

    public boolean mayStandAtTheTop(Actor actor) {
        return authority.overAll(actor);
    }

    /** What a form brings back, to tell whether somebody else changed the unit meanwhile. */
    public long version(String code) {
        return changeTree.version(code);
    }

    public Outcome<ChangeTree.Preview> preview(Actor actor, TreeEdit edit, long seen, @Nullable String decision) {
        require(actor, edit);
        return changeTree.preview(placed(actor, edit), code -> reaches(actor, code, edit), seen, decision);
    }

    public Outcome<TreeChange> run(Actor actor, TreeEdit edit, long seen, @Nullable String decision) {
        require(actor, edit);
        return changeTree.run(placed(actor, edit), code -> reaches(actor, code, edit), seen, decision, actor.by());
    }

    private void require(Actor actor, TreeEdit edit) {
        if (!(edit instanceof TreeEdit.Create) && !mayChange(actor, edit.code())) {
            throw new NotFound();
        }
    }

    /** Whoever may not put a unit at the top names a unit above: none is as wrong as a foreign one. */
    private TreeEdit placed(Actor actor, TreeEdit edit) {
        return mayStandAtTheTop(actor) ? edit : switch (edit) {
            case TreeEdit.Create create when create.parent() == null -> new TreeEdit.Create(create.code(), create.day(), "", create.as());
            case TreeEdit.Move move when move.parent() == null -> new TreeEdit.Move(move.code(), move.day(), "");
            default -> edit;
        };
    }

    private boolean reaches(Actor actor, String code, TreeEdit edit) {
        return authority.over(actor, code, edit.day() == null ? today() : edit.day());
    }

    private LocalDate today() {
        return OfficeTime.dayOf(clock.instant());
    }
}

package vn.namro.tasks.action;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Authority;
import vn.namro.accounts.Role;
import vn.namro.organisation.Organisation;
import vn.namro.organisation.Unit;
import vn.namro.tasks.model.Directive;
import vn.namro.tasks.model.Seat;
import vn.namro.tasks.model.Task;
import vn.namro.tasks.model.TaskFact.Side;

/** On whose behalf somebody may act in a task (docs/rules/tasks.md). */
@Component
public class Sides {
    private static final Set<Role> GIVERS = EnumSet.of(Role.SECRETARIAT, Role.LEADER);
    private static final Set<Role> LEADS = EnumSet.of(Role.SECRETARIAT, Role.LEADER, Role.CLERK);

    /** An administrator keeps accounts; boards of a congress do its work. */
    private static final Set<Role> NEITHER_GIVE_NOR_DO = EnumSet.of(Role.ADMINISTRATOR, Role.COUNTING_BOARD, Role.CREDENTIALS_COMMITTEE);

    private final Authority authority;

    Sides(Authority authority) {
        this.authority = authority;
    }

    /** Empty for whoever may not even read it. */
    public Set<Side> of(Actor actor, Task task, Organisation organisation, LocalDate day) {
        var sides = EnumSet.noneOf(Side.class);
        if (NEITHER_GIVE_NOR_DO.contains(actor.post().role())) {
            return sides;
        }
        var units = authority.units(actor, day);
        var directive = task.directive();
        var lead = directive.lead().unit();
        boolean overGiver = units.contains(directive.giver());
        if (overGiver || task.isTold() && (units.contains(lead) || directive.cooperating().stream().anyMatch(units::contains) || isNamed(actor, directive))) {
            sides.add(Side.READER);
        }
        if (overGiver && GIVERS.contains(actor.post().role())) {
            sides.add(Side.GIVER);
        }
        if (units.contains(lead) && task.isTold() && LEADS.contains(actor.post().role()) && (!overGiver || lead.equals(directive.giver()))) {
            sides.add(Side.LEAD);
        }
        boolean asked = task.input() != null && units.contains(task.input().unit()) && LEADS.contains(actor.post().role());
        if (asked || task.input() != null && sides.contains(Side.LEAD)) {
            sides.add(Side.HELPER);
        }
        var above = organisation.nearest(directive.giver(), day).map(Unit::parent).orElse(null);
        if (GIVERS.contains(actor.post().role()) && (above == null ? overGiver : units.contains(above))) {
            sides.add(Side.ABOVE);
        }
        return sides;
    }

    private static boolean isNamed(Actor actor, Directive directive) {
        var seat = seat(actor);
        return seat.isNamed() && (seat.equals(directive.leader()) || seat.equals(directive.follower()) || seat.equals(directive.lead()));
    }

    public static Seat seat(Actor actor) {
        var unit = actor.post().unit();
        return new Seat(unit == null ? "" : unit, actor.post().title());
    }

    /** Whether somebody may give tasks for a unit. */
    public boolean mayGive(Actor actor, String unit, LocalDate day) {
        return GIVERS.contains(actor.post().role()) && authority.over(actor, unit, day);
    }
}

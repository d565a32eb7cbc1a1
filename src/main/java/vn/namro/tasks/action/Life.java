package vn.namro.tasks.action;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import vn.namro.audit.DoneBy;
import vn.namro.calendar.OfficeTime;
import vn.namro.organisation.Organisation;
import vn.namro.rule.Outcome;
import vn.namro.tasks.model.Directive;
import vn.namro.tasks.model.Moves;
import vn.namro.tasks.model.Moves.Circumstances;
import vn.namro.tasks.model.Policy;
import vn.namro.tasks.model.Recorded;
import vn.namro.tasks.model.Seat;
import vn.namro.tasks.model.Surroundings;
import vn.namro.tasks.model.Task;
import vn.namro.tasks.model.TaskFact;
import vn.namro.tasks.model.TaskFact.Side;

/** The life of a made-up task, played in the past by the rules that hold for real ones. */
final class Life {
    private final Organisation organisation;
    private final Seat giver;
    private final Random random;
    private final Instant now;
    private final List<Recorded> facts = new ArrayList<>();
    private Task task;

    Life(UUID id, Directive directive, LocalDate proposedOn, Organisation organisation, Seat giver, Random random, Instant now) {
        this.organisation = organisation;
        this.giver = giver;
        this.random = random;
        this.now = now;
        facts.add(new Recorded(1, hour(proposedOn), DoneBy.THE_PROGRAM, giver, new TaskFact.Proposed(directive)));
        task = Task.of(id, facts);
    }

    Task task() {
        return task;
    }

    /** On a working day not before the newest fact, never later than now. */
    Life then(LocalDate day, TaskFact fact) {
        var wanted = hour(day);
        var after = task.history().getLast().at().plusSeconds(300 + random.nextInt(3_000));
        var at = wanted.isAfter(after) ? wanted : after;
        at = at.isAfter(now) ? now : at;
        var around = new Surroundings(task.id(), organisation, OfficeTime.dayOf(at), true, _ -> Optional.empty(), _ -> BigDecimal.ZERO, _ -> true);
        var outcome = Moves.decide(task, fact, new Circumstances(at, DoneBy.THE_PROGRAM, EnumSet.allOf(Side.class), around, Policy.FIRST, 0));
        if (!(outcome instanceof Outcome.Done<TaskFact>(var judged))) {
            throw new IllegalStateException(fact + " at " + at + " of " + task.directive().text() + ": " + outcome);
        }
        var seat = fact.side() == Side.LEAD ? task.directive().lead() : giver;
        task = task.and(new Recorded(task.lastNumber() + 1, at, DoneBy.THE_PROGRAM, seat, judged)).orElseThrow();
        return this;
    }

    private Instant hour(LocalDate day) {
        var working = day;
        while (working.getDayOfWeek() == DayOfWeek.SATURDAY || working.getDayOfWeek() == DayOfWeek.SUNDAY) {
            working = working.minusDays(1);
        }
        var at = working.atTime(8 + random.nextInt(8), random.nextInt(60)).atZone(OfficeTime.ZONE).toInstant();
        return at.isAfter(now) ? now : at;
    }
}

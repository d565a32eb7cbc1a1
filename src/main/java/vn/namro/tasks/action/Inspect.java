package vn.namro.tasks.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Authority;
import vn.namro.accounts.Role;
import vn.namro.audit.Sha;
import vn.namro.calendar.OfficeTime;
import vn.namro.organisation.Units;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;
import vn.namro.tasks.TaskEvent;
import vn.namro.tasks.model.EvidenceFile;
import vn.namro.tasks.model.Inspection;
import vn.namro.tasks.model.InspectionFact;
import vn.namro.tasks.model.TaskRule;
import vn.namro.tasks.store.EvidenceStore;
import vn.namro.tasks.store.InspectionStore;
import vn.namro.tasks.store.InspectionStore.Commendation;
import vn.namro.tasks.store.TaskStore;
import vn.namro.web.NotFound;

/** Plans inspections, moves them on by one fact each, and records commendations. */
@Component
public class Inspect {
    /** On whose behalf somebody acts in an inspection. */
    public enum Part { READS, INSPECTS, IS_INSPECTED }

    private static final int LONGEST = 500;
    private static final Set<Role> ANSWER = EnumSet.of(Role.SECRETARIAT, Role.LEADER, Role.CLERK);

    private final InspectionStore store;
    private final EvidenceStore evidence;
    private final TaskStore locks;
    private final Sides sides;
    private final Authority authority;
    private final Units units;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Inspect(InspectionStore store, EvidenceStore evidence, TaskStore locks, Sides sides, Authority authority, Units units, ApplicationEventPublisher facts, Clock clock) {
        this.store = store;
        this.evidence = evidence;
        this.locks = locks;
        this.sides = sides;
        this.authority = authority;
        this.units = units;
        this.facts = facts;
        this.clock = clock;
    }

    /** What the actor may do in an inspection; empty for whoever may not even read it. */
    public Set<Part> parts(Actor actor, InspectionFact.Planned plan) {
        var today = OfficeTime.dayOf(clock.instant());
        var parts = EnumSet.noneOf(Part.class);
        boolean over = authority.over(actor, plan.inspector(), today);
        boolean under = authority.over(actor, plan.unit(), today);
        if (over || under) {
            parts.add(Part.READS);
        }
        if (sides.mayGive(actor, plan.inspector(), today)) {
            parts.add(Part.INSPECTS);
        }
        if (under && !over && ANSWER.contains(actor.post().role())) {
            parts.add(Part.IS_INSPECTED);
        }
        return parts;
    }

    public Optional<Inspection> find(Actor actor, UUID id) {
        return store.find(id).filter(one -> !parts(actor, one.plan()).isEmpty());
    }

    /**
     * @param id of the inspection, and the key of the form
     * @param day null where what was typed is none
     */
    @Transactional
    public Outcome<UUID> plan(Actor actor, UUID id, String inspector, String unit, String subject, @Nullable LocalDate day) {
        locks.alone(id);
        if (store.isDone(id)) {
            return Outcome.done(id);
        }
        var now = clock.instant();
        var today = OfficeTime.dayOf(now);
        var organisation = units.now();
        var breaches = new ArrayList<Breach>();
        if (!sides.mayGive(actor, inspector, today)) {
            breaches.add(Breach.of(TaskRule.K13_GIVER));
        }
        if (unit.equals(inspector) || !organisation.validOn(unit, today) || !organisation.isWithin(unit, inspector, today)) {
            breaches.add(Breach.of(TaskRule.K40_INSPECTED_UNIT));
        }
        if (subject.isBlank() || subject.length() > LONGEST) {
            breaches.add(Breach.of(TaskRule.K41_INSPECTION_WORDS));
        }
        if (day == null) {
            breaches.add(Breach.of(TaskRule.K42_INSPECTION_DAY));
        }
        if (day == null || !breaches.isEmpty()) {
            return Outcome.refused(breaches);
        }
        var plan = new InspectionFact.Planned(inspector, unit, subject, day);
        keep(actor, id, plan, new Inspection.Recorded(1, now, Sides.seat(actor), plan), id, Map.of());
        return Outcome.done(id);
    }

    /**
     * @param seen the number of the newest fact on the page that the form stood on
     * @param file the proof of a remedy
     */
    @Transactional
    public Outcome<InspectionFact> move(Actor actor, UUID id, UUID form, int seen, InspectionFact fact, @Nullable EvidenceFile file) {
        locks.alone(id);
        var inspection = find(actor, id).orElseThrow(NotFound::new);
        if (store.isDone(form)) {
            return Outcome.done(fact);
        }
        var now = clock.instant();
        var breaches = new ArrayList<>(inspection.breaches(fact, OfficeTime.dayOf(now)));
        if (!parts(actor, inspection.plan()).contains(fact.isOfInspected() ? Part.IS_INSPECTED : Part.INSPECTS)) {
            breaches.add(Breach.of(TaskRule.K21_SIDE));
        }
        if (inspection.lastNumber() != seen) {
            breaches.add(Breach.of(TaskRule.K34_UNCHANGED));
        }
        if (file != null) {
            breaches.addAll(file.breaches());
        }
        if (!breaches.isEmpty()) {
            return Outcome.refused(breaches);
        }
        var digests = new TreeMap<String, String>();
        if (file != null && fact instanceof InspectionFact.Remedied(_, _, var proof) && proof != null) {
            evidence.add(proof, id, file, actor.account(), now);
            digests.put(proof.toString(), Sha.of(file.content()));
        }
        keep(actor, id, inspection.plan(), new Inspection.Recorded(seen + 1, now, Sides.seat(actor), fact), form, digests);
        return Outcome.done(fact);
    }

    private void keep(Actor actor, UUID id, InspectionFact.Planned plan, Inspection.Recorded recorded, UUID form, Map<String, String> digests) {
        var particulars = new TreeMap<>(digests);
        particulars.put("number", Integer.toString(recorded.number()));
        particulars.put("sha256", store.add(id, plan, recorded, actor.by(), form));
        facts.publishEvent(new TaskEvent(actor.by(), id, plan.inspector(), recorded.fact().name(), particulars));
    }

    /** @param id of the commendation, and the key of the form */
    @Transactional
    public Outcome<UUID> commend(Actor actor, UUID id, String unit, @Nullable LocalDate day, String decision, String words) {
        locks.alone(id);
        if (store.isDone(id)) {
            return Outcome.done(id);
        }
        var now = clock.instant();
        var today = OfficeTime.dayOf(now);
        var breaches = new ArrayList<Breach>();
        if (!sides.mayGive(actor, unit, today)) {
            breaches.add(Breach.of(TaskRule.K13_GIVER));
        }
        if (day == null || day.isAfter(today)) {
            breaches.add(Breach.of(TaskRule.K42_INSPECTION_DAY));
        }
        if (List.of(decision, words).stream().anyMatch(text -> text.isBlank() || text.length() > LONGEST)) {
            breaches.add(Breach.of(TaskRule.K41_INSPECTION_WORDS));
        }
        if (day == null || !breaches.isEmpty()) {
            return Outcome.refused(breaches);
        }
        store.commend(new Commendation(id, unit, day, decision, words), actor.account(), actor.post().id(), now);
        facts.publishEvent(new TaskEvent(actor.by(), id, unit, "Commended", Map.of("day", day.toString())));
        return Outcome.done(id);
    }
}

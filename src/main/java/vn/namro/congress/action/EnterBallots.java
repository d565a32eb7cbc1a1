package vn.namro.congress.action;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Persons;
import vn.namro.audit.Sha;
import vn.namro.congress.ElectionEvent.EntryBegun;
import vn.namro.congress.ElectionEvent.EntryClosed;
import vn.namro.congress.model.CountingRule;
import vn.namro.congress.model.ElectionCourse;
import vn.namro.congress.model.ElectionCourse.Entry;
import vn.namro.congress.model.Paper;
import vn.namro.congress.store.ElectionStore;
import vn.namro.congress.store.EntryStore;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;

/** One member of the board reads the ballots in, each as a fact of its own, and closes when the last is in. */
@Component
public class EnterBallots {
    private static final Pattern SERIAL = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}./-]{0,18}[\\p{L}\\p{N}])?");

    private final ElectionStore store;
    private final EntryStore entries;
    private final Persons persons;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    EnterBallots(ElectionStore store, EntryStore entries, Persons persons, ApplicationEventPublisher facts, Clock clock) {
        this.store = store;
        this.entries = entries;
        this.persons = persons;
        this.facts = facts;
        this.clock = clock;
    }

    /** @param correcting the serial of the ballot that is read again, null for a new one */
    @Transactional
    public Outcome<Paper> save(Actor actor, UUID election, Paper paper, @Nullable String correcting) {
        store.lock(election);
        var course = store.course(election).orElseThrow();
        var breaches = new ArrayList<Breach>();
        if (!SERIAL.matcher(paper.serial()).matches()) {
            breaches.add(Breach.of(CountingRule.K14_SERIAL));
        }
        var own = entries.own(election, actor.account());
        if (!paper.serial().equals(correcting) && own.stream().anyMatch(other -> other.serial().equals(paper.serial()))) {
            breaches.add(Breach.of(CountingRule.K15_SERIAL_ONCE, paper.serial()));
        }
        breaches.addAll(mayEnter(course, actor));
        if (!breaches.isEmpty()) {
            return Outcome.refused(breaches);
        }
        var entry = course.entryOf(actor.account()).orElseGet(() -> begin(course, actor));
        own.stream().filter(other -> other.serial().equals(correcting) && !other.serial().equals(paper.serial()))
                .forEach(other -> entries.add(entry.id(), other, true, clock.instant()));
        entries.add(entry.id(), paper, false, clock.instant());
        return Outcome.done(paper);
    }

    /** An entry of the demonstration, whose ballots were made for it. */
    void all(Actor actor, UUID election, List<Paper> papers) {
        var entry = begin(store.course(election).orElseThrow(), actor);
        papers.forEach(paper -> entries.add(entry.id(), paper, false, clock.instant()));
    }

    /** Takes a ballot that is no ballot of this box out of one's own entry. */
    @Transactional
    public Outcome<Paper> withdraw(Actor actor, UUID election, String serial) {
        store.lock(election);
        var course = store.course(election).orElseThrow();
        var breaches = mayEnter(course, actor);
        if (!breaches.isEmpty()) {
            return Outcome.refused(breaches);
        }
        var paper = entries.own(election, actor.account()).stream().filter(other -> other.serial().equals(serial)).findFirst();
        if (paper.isEmpty()) {
            return Outcome.refused(List.of(Breach.of(CountingRule.K14_SERIAL)));
        }
        entries.add(course.entryOf(actor.account()).orElseThrow().id(), paper.get(), true, clock.instant());
        return Outcome.done(paper.get());
    }

    @Transactional
    public Outcome<Integer> close(Actor actor, UUID election) {
        store.lock(election);
        var course = store.course(election).orElseThrow();
        var breaches = mayEnter(course, actor);
        if (!breaches.isEmpty()) {
            return Outcome.refused(breaches);
        }
        var own = entries.own(election, actor.account());
        if (own.isEmpty()) {
            return Outcome.refused(List.of(Breach.of(CountingRule.K18_SOME_BALLOTS)));
        }
        var entry = course.entryOf(actor.account()).orElseThrow();
        var digest = digest(entry, own);
        entries.close(entry.id(), digest, clock.instant());
        facts.publishEvent(new EntryClosed(actor.by(), election, course.unit(), entry.number(), digest));
        return Outcome.done(own.size());
    }

    /** The program knows accounts, not people: two accounts of one name are taken for one person's. */
    private List<Breach> mayEnter(ElectionCourse course, Actor actor) {
        var entry = course.entryOf(actor.account());
        if (entry.isPresent()) {
            return entry.get().closed() ? List.of(Breach.of(CountingRule.K16_ENTRY_OPEN)) : List.of();
        }
        if (course.entries().size() >= course.setup().keepers()) {
            return List.of(Breach.of(CountingRule.K17_ENTRIES_TAKEN, course.setup().keepers()));
        }
        return course.entries().stream().map(Entry::account).anyMatch(account -> account != null && persons.shareName(account, actor.account()))
                ? List.of(Breach.of(CountingRule.K29_ANOTHER_PERSON)) : List.of();
    }

    private Entry begin(ElectionCourse course, Actor actor) {
        var entry = new Entry(UUID.randomUUID(), course.entries().size() + 1, actor.account(), false);
        entries.begin(course.id(), entry, clock.instant());
        facts.publishEvent(new EntryBegun(actor.by(), course.id(), course.unit(), entry.number()));
        return entry;
    }

    /** The id of the entry goes in: two entries that read the same must not show it by equal digests. */
    private static String digest(Entry entry, List<Paper> papers) {
        var text = new StringBuilder(entry.id().toString());
        papers.forEach(paper -> text.append('\n').append(paper.serial()).append(' ').append(paper.voided()).append(' ').append(paper.signs()));
        return Sha.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}

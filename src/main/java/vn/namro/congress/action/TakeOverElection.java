package vn.namro.congress.action;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.audit.DoneBy;
import vn.namro.congress.Ballots;
import vn.namro.congress.Election;
import vn.namro.congress.ElectionEvent.ElectionTakenOver;
import vn.namro.congress.model.ElectionCourse.BoardFigures;
import vn.namro.congress.model.ElectionCourse.Entry;
import vn.namro.congress.model.Paper;
import vn.namro.congress.model.Setup;
import vn.namro.congress.store.ElectionStore;
import vn.namro.congress.store.EntryStore;
import vn.namro.congress.store.SetupStore;

/** Takes over the record of an election that was counted elsewhere, as one closed entry. */
@Component
public class TakeOverElection {
    private final ElectionStore store;
    private final SetupStore setups;
    private final EntryStore entries;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    TakeOverElection(ElectionStore store, SetupStore setups, EntryStore entries, ApplicationEventPublisher facts, Clock clock) {
        this.store = store;
        this.setups = setups;
        this.entries = entries;
        this.facts = facts;
        this.clock = clock;
    }

    /** @param body what is elected */
    @Transactional
    public UUID run(String unit, String body, Election election, Ballots ballots, boolean illustrative, DoneBy by) {
        var now = clock.instant();
        var id = UUID.randomUUID();
        var figures = election.figures();
        store.add(id, unit, null, now);
        setups.add(id, new Setup(election.title(), body, election.seats(), election.round(), election.pack(), "", election.style(), 1,
                figures.convened(), figures.deductions(), election.candidates(), illustrative), by, now);
        var entry = new Entry(UUID.randomUUID(), 1, null, true);
        entries.begin(id, entry, now);
        var papers = new ArrayList<Paper>();
        ballots.forEach(ballot -> papers.add(Paper.of(ballot.serial(), ballot.voided(),
                IntStream.range(0, ballot.candidates()).mapToObj(ballot::mark).toList(), election.style())));
        papers.forEach(paper -> entries.add(entry.id(), paper, false, now));
        var digest = EnterBallots.digest(entry, papers);
        entries.close(entry.id(), digest, now);
        store.add(id, new BoardFigures(figures.entitled(), figures.present(), figures.issued(), figures.returned(), figures.notReturned(),
                figures.spoiled(), figures.foreign(), ""), by, now);
        election.decisions().forEach(decision -> store.add(id, decision, by, now));
        facts.publishEvent(new ElectionTakenOver(by, id, unit, Sha.of((digest + election).getBytes(StandardCharsets.UTF_8))));
        return id;
    }
}

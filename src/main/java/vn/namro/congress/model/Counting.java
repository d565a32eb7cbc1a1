package vn.namro.congress.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.namro.congress.Ballots;
import vn.namro.congress.BookLine;
import vn.namro.congress.Count;
import vn.namro.congress.CountResult;
import vn.namro.congress.CountResult.Person;
import vn.namro.congress.CountResult.Tie;
import vn.namro.congress.Election;
import vn.namro.congress.Election.Decision;
import vn.namro.congress.ElectionRule;
import vn.namro.congress.InvalidReason;
import vn.namro.congress.RulePack.Topic;
import vn.namro.congress.Standing;
import vn.namro.congress.Standing.ByDecision;
import vn.namro.congress.Standing.ByVotes;
import vn.namro.measure.Fraction;

/** The whole count: ballots, books, base, seats, decisions; each step looks only at the ones before. */
public final class Counting {
    private final Election election;
    private final Tally tally;
    private final List<BookLine> books;
    private final long base;
    private final Seating seating;

    private Counting(Election election, Ballots ballots) {
        this.election = election;
        this.tally = Tally.of(election, ballots);
        this.books = Books.of(election, tally);
        this.base = base();
        this.seating = balanced() && base > 0 ? Seating.of(tally.votes(), leastVotes(), election.seats()) : Seating.NOBODY;
    }

    public static Count of(Election election, Ballots ballots) {
        return new Counting(election, ballots).count();
    }

    /** Decisions are held against the tie only when the books balance: before that there is no tie to settle. */
    private Count count() {
        var decisions = balanced() ? Decisions.of(election, seating) : new Decisions(Optional.empty(), List.of());
        return decisions.misdecisions().isEmpty()
                ? new Count.Counted(result(decisions.settling()))
                : new Count.Misdecided(decisions.misdecisions());
    }

    private CountResult result(Optional<Decision> settling) {
        var ties = settling.isPresent() ? List.<Tie>of() : ties();
        return new CountResult(election, tally.valid(), tally.invalid(), books, base,
                election.pack().threshold().needed(base), people(settling), ties, warnings(ties));
    }

    private List<Person> people(Optional<Decision> settling) {
        return IntStream.range(0, election.candidates().size())
                .mapToObj(place -> new Person(election.candidates().get(place), tally.votes().get(place),
                        percent(tally.votes().get(place)), standing(place, settling)))
                .toList();
    }

    private Standing standing(int place, Optional<Decision> settling) {
        if (!balanced()) {
            return ByVotes.BOOKS_REFUSED;
        }
        if (base <= 0) {
            return ByVotes.NO_BASE;
        }
        if (seating.elected().contains(place)) {
            return ByVotes.ELECTED;
        }
        if (seating.tied().contains(place)) {
            var id = election.candidates().get(place).id();
            return settling.<Standing>map(decision -> new ByDecision(decision.elected().contains(id), decision.by()))
                    .orElse(ByVotes.TIED);
        }
        return tally.votes().get(place) < leastVotes() ? ByVotes.TOO_FEW_VOTES : ByVotes.SEATS_FILLED;
    }

    private List<Tie> ties() {
        if (seating.tied().isEmpty()) {
            return List.of();
        }
        var people = seating.tied().stream().map(election.candidates()::get).toList();
        return List.of(new Tie(people, tally.votes().get(seating.tied().getFirst()), seating.seatsLeft(), election.pack().tie()));
    }

    private List<ElectionRule> warnings(List<Tie> ties) {
        var warnings = new ArrayList<ElectionRule>();
        if (!ties.isEmpty() && election.pack().fromMemory(Topic.TIE)) {
            warnings.add(ElectionRule.W1_TIE_RULE_FROM_MEMORY);
        }
        if (tally.invalidFor(InvalidReason.BOTH_OR_NONE) > 0 && election.pack().fromMemory(Topic.BOTH_OR_NONE)) {
            warnings.add(ElectionRule.W2_BOTH_OR_NONE_FROM_MEMORY);
        }
        return warnings;
    }

    private boolean balanced() {
        return books.stream().allMatch(BookLine::holds);
    }

    private long base() {
        var figures = election.figures();
        return switch (election.pack().base()) {
            case CONVENED -> figures.convened();
            case ENTITLED -> figures.entitled();
            case PRESENT -> figures.present();
            case RETURNED -> figures.returned();
            case VALID -> tally.valid();
        };
    }

    private long leastVotes() {
        return Math.max(1, election.pack().threshold().needed(base).orElse(1));
    }

    /** Below 0 a base stands only in books that are refused: no percentage is made of it. */
    private @Nullable Fraction percent(long votes) {
        return base <= 0 ? null : Fraction.of(votes * 100, base);
    }
}

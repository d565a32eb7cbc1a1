package vn.namro.congress;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.namro.measure.Fraction;

/**
 * A count and how it was reached.
 *
 * @param valid how many ballots are valid
 * @param invalid the others, in the order of the record
 * @param needed the smallest number of votes that elects; empty where no share of the base is asked for
 * @param people in the order of the list of candidates
 * @param ties those that people have yet to settle
 */
public record CountResult(Election election, long valid, List<InvalidBallot> invalid, List<BookLine> books, long base,
        OptionalLong needed, List<Person> people, List<Tie> ties, List<ElectionRule> warnings) {

    public CountResult {
        invalid = List.copyOf(invalid);
        books = List.copyOf(books);
        people = List.copyOf(people);
        ties = List.copyOf(ties);
        warnings = List.copyOf(warnings);
    }

    /** One that does not count, named by its serial. */
    public record InvalidBallot(String ballot, InvalidReason reason) {}

    /** @param percent of the base, null where the base is 0 */
    public record Person(Election.Candidate candidate, long votes, @Nullable Fraction percent, Standing standing) {}

    /** People with equally many votes where fewer seats are left than there are people. */
    public record Tie(List<Election.Candidate> people, long votes, long seatsLeft, TieRule rule) {
        public Tie {
            people = List.copyOf(people);
        }
    }

    /** The lines of the books that fail; while there is one, nobody is elected. */
    public List<BookLine> refusals() {
        return books.stream().filter(line -> !line.holds()).toList();
    }

    public boolean refused() {
        return !refusals().isEmpty();
    }

    /** Most votes first; with equally many, the elected first, then in the order of the list. */
    public List<Person> byVotes() {
        return people.stream().sorted(Comparator.comparing(Person::votes).reversed()
                .thenComparing(person -> !person.standing().elected())).toList();
    }

    /** In the order of votes. */
    public List<Person> elected() {
        return byVotes().stream().filter(person -> person.standing().elected()).toList();
    }

    /** Seats that nobody was elected to in this round. */
    public long emptySeats() {
        return election.seats() - elected().size();
    }

    /** The fewest votes with which anybody can be elected. */
    public long leastVotes() {
        return Math.max(1, needed.orElse(1));
    }
}

package vn.namro.congress.model;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who gets the seats: most votes first, within the seats. Nobody is preferred among people with equally many votes: where
 * they do not all fit, they are tied.
 *
 * @param elected places on the list of candidates, most votes first
 * @param tied places on the list, in its order; empty when nobody is
 * @param seatsLeft the seats that the tied stand for
 */
record Seating(List<Integer> elected, List<Integer> tied, long seatsLeft) {

    static final Seating NOBODY = new Seating(List.of(), List.of(), 0);

    /** @param least the fewest votes that elect */
    static Seating of(List<Long> votes, long least, long seats) {
        var enough = IntStream.range(0, votes.size()).boxed()
                .filter(candidate -> votes.get(candidate) >= least)
                .sorted(Comparator.comparing(votes::get, Comparator.reverseOrder()))
                .toList();
        if (enough.size() <= seats) {
            return new Seating(enough, List.of(), 0);
        }
        int within = (int) seats;
        long last = votes.get(enough.get(within - 1));
        if (last > votes.get(enough.get(within))) {
            return new Seating(enough.subList(0, within), List.of(), 0);
        }
        var above = enough.stream().filter(candidate -> votes.get(candidate) > last).toList();
        var tied = enough.stream().filter(candidate -> votes.get(candidate) == last).toList();
        return new Seating(above, tied, seats - above.size());
    }
}

package vn.namro.congress;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One election as its record states it, without the ballots.
 *
 * @param seats how many are to be elected in this round
 * @param round from 1
 * @param candidates in the order of the ballot
 * @param decisions how ties of this very count were settled by people
 */
public record Election(String title, long seats, long round, RulePack pack, BallotStyle style, Figures figures,
        List<Candidate> candidates, List<Decision> decisions) {

    public Election {
        candidates = List.copyOf(candidates);
        decisions = List.copyOf(decisions);
    }

    /**
     * The figures of the counting board, as written down; nothing is corrected here.
     *
     * @param entitled those convened less the deductions
     * @param spoiled ballots handed back for another and destroyed, counted among the issued
     * @param foreign papers in the box that the board did not issue; not among the returned
     */
    public record Figures(long convened, List<Deduction> deductions, long entitled, long present, long issued,
            long returned, long notReturned, long spoiled, long foreign) {

        public Figures {
            deductions = List.copyOf(deductions);
        }

        public long deducted() {
            return deductions.stream().mapToLong(Deduction::count).sum();
        }
    }

    /** People convened whom the rules leave out of the base, and why. */
    public record Deduction(String reason, long count) {}

    /** @param born a date, a month or a year, as recorded; shown where age settles a tie */
    public record Candidate(String id, String name, @Nullable String born) {
        /** Whether a text is a day, a month or a year, as far as the record knows it. */
        public static boolean isBirth(String written) {
            try {
                return switch (written.length()) {
                    case 4 -> written.chars().allMatch(c -> c >= '0' && c <= '9');
                    case 7 -> YearMonth.parse(written).toString().equals(written);
                    default -> LocalDate.parse(written).toString().equals(written);
                };
            } catch (DateTimeException e) {
                return false;
            }
        }
    }

    /**
     * How people settled a tie.
     *
     * @param ids all who were tied
     * @param elected those of them who are elected
     * @param by who decided
     */
    public record Decision(List<String> ids, List<String> elected, String by) {
        public Decision {
            ids = List.copyOf(ids);
            elected = List.copyOf(elected);
        }
    }
}

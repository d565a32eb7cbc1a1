package vn.namro.congress.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.namro.congress.BallotStyle;
import vn.namro.congress.Election;
import vn.namro.congress.Election.Candidate;
import vn.namro.congress.Election.Decision;
import vn.namro.congress.Election.Deduction;
import vn.namro.congress.Election.Figures;
import vn.namro.congress.RulePack;

/**
 * An election as it is set up before the vote.
 *
 * @param body what is elected
 * @param writtenRule the congress's own rule where the pack knows one from memory only, or where it decided otherwise; may be empty
 * @param keepers how many people enter every ballot, each without seeing the others; 1 for a record taken over
 */
public record Setup(String title, String body, long seats, long round, RulePack pack, String writtenRule, BallotStyle style, int keepers,
        long convened, List<Deduction> deductions, List<Candidate> candidates, boolean illustrative) {

    public Setup {
        deductions = List.copyOf(deductions);
        candidates = List.copyOf(candidates);
    }

    public long entitled() {
        return convened - deductions.stream().mapToLong(Deduction::count).sum();
    }

    /** How many more names there are than seats; below 0 where there are fewer. */
    public long surplus() {
        return candidates.size() - seats;
    }

    public Election election(Figures figures, @Nullable Decision decision) {
        return new Election(title, seats, round, pack, style, figures, candidates, decision == null ? List.of() : List.of(decision));
    }
}

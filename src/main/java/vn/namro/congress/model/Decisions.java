package vn.namro.congress.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import vn.namro.congress.Count.Misdecision;
import vn.namro.congress.Election;
import vn.namro.congress.Election.Decision;
import vn.namro.congress.ElectionRule;

/** Whether the recorded decisions fit the tie of this count: docs/rules/election.md, decisions. */
record Decisions(Optional<Decision> settling, List<Misdecision> misdecisions) {

    static Decisions of(Election election, Seating seating) {
        var tied = seating.tied().stream().map(candidate -> election.candidates().get(candidate).id()).toList();
        var misdecisions = new ArrayList<Misdecision>();
        Optional<Decision> settling = Optional.empty();
        for (int i = 0; i < election.decisions().size(); i++) {
            var decision = election.decisions().get(i);
            var broken = broken(decision, tied, seating.seatsLeft(), settling.isPresent());
            if (broken.isPresent()) {
                misdecisions.add(new Misdecision(i, broken.get(), tied, seating.seatsLeft()));
            } else {
                settling = Optional.of(decision);
            }
        }
        return new Decisions(settling, misdecisions);
    }

    private static Optional<ElectionRule> broken(Decision decision, List<String> tied, long seatsLeft, boolean settled) {
        if (tied.isEmpty() || !new HashSet<>(decision.ids()).equals(new HashSet<>(tied))) {
            return Optional.of(ElectionRule.D1_DECISION_NAMES_THE_TIED);
        }
        if (decision.elected().size() > seatsLeft) {
            return Optional.of(ElectionRule.D2_DECISION_WITHIN_THE_SEATS_LEFT);
        }
        return settled ? Optional.of(ElectionRule.D3_ONE_DECISION_A_TIE) : Optional.empty();
    }
}

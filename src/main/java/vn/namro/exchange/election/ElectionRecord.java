package vn.namro.exchange.election;

import java.util.List;
import vn.namro.congress.Ballots;
import vn.namro.congress.Count;
import vn.namro.congress.Count.Misdecision;
import vn.namro.congress.Election;
import vn.namro.congress.ElectionRule;
import vn.namro.rule.Fault;

/**
 * The record of one election, read without a fault.
 *
 * @param decisionLines where each decision stands in {@code election.json}
 */
public record ElectionRecord(Election election, Ballots ballots, List<Integer> decisionLines) {

    public ElectionRecord {
        decisionLines = List.copyOf(decisionLines);
    }

    /** Where the record holds the decisions that do not fit its count. */
    public List<Fault> faults(Count.Misdecided count) {
        return count.misdecisions().stream().map(this::fault).toList();
    }

    private Fault fault(Misdecision misdecision) {
        var decision = election.decisions().get(misdecision.decision());
        boolean seats = misdecision.rule() == ElectionRule.D2_DECISION_WITHIN_THE_SEATS_LEFT;
        var column = "decisions[" + misdecision.decision() + "]." + (seats ? "elected" : "ids");
        var found = String.join(" ", seats ? decision.elected() : decision.ids());
        return Fault.at(ElectionFile.NAME, decisionLines.get(misdecision.decision()), column, found,
                misdecision.tied().isEmpty() ? "congress.wanted.decision.none" : misdecision.rule().key(),
                String.join(" ", misdecision.tied()), misdecision.seatsLeft());
    }
}

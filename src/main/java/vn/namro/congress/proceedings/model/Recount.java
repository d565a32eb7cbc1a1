package vn.namro.congress.proceedings.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.namro.congress.Quorum;

/**
 * A poll looked at again, by the ledger of presence as it reads now. A vote by devices can be counted again without those
 * who were not there; of raised hands nobody knows whose they were, so both ends of what they may have said are counted.
 *
 * @param wronglyIn those on the list of the entitled who were not in the hall
 * @param wronglyOut those in the hall who were not on it
 * @param least the result least favourable to the motion that the hands allow; of devices both are the same
 * @param most the most favourable one
 */
public record Recount(PollResult announced, Set<UUID> wronglyIn, Set<UUID> wronglyOut, Quorum quorum, PollResult least, PollResult most) {

    public enum Finding {
        /** Nothing about the presence has changed. */
        UNTOUCHED,
        /** It has, and the motion comes out as it was announced. */
        SAME,
        /** The motion comes out otherwise. */
        OTHERWISE,
        /** It depends on what the hands of those who were not there had said. */
        UNCERTAIN,
        /** Too few were in the hall for a poll at all. */
        NO_QUORUM
    }

    /**
     * @param presentNow the voting delegates in the hall at the opening, as the ledger reads now
     * @param voted who said what, in a vote by devices; empty where hands were raised
     */
    public static Recount of(PollResult announced, Opening opening, Set<UUID> presentNow, Map<UUID, Choice> voted) {
        var wronglyIn = new HashSet<>(opening.entitled());
        wronglyIn.removeAll(presentNow);
        var wronglyOut = new HashSet<>(presentNow);
        wronglyOut.removeAll(opening.entitled());
        var quorum = new Quorum(opening.convened(), presentNow.size(), opening.quorum().wanted());
        if (announced.declaration().way() == PollWay.DEVICES) {
            var left = new HashMap<>(voted);
            left.keySet().removeAll(wronglyIn);
            var exact = with(announced, presentNow.size(), Votes.of(left.values()));
            return new Recount(announced, wronglyIn, wronglyOut, quorum, exact, exact);
        }
        var votes = announced.votes();
        return new Recount(announced, wronglyIn, wronglyOut, quorum,
                with(announced, presentNow.size(), withoutFavour(votes, wronglyIn.size())),
                with(announced, presentNow.size(), withoutOthers(votes, wronglyIn.size(), Math.max(0, votes.cast() - presentNow.size()))));
    }

    public Finding finding() {
        if (wronglyIn.isEmpty() && wronglyOut.isEmpty()) {
            return Finding.UNTOUCHED;
        }
        if (!quorum.met()) {
            return Finding.NO_QUORUM;
        }
        if (least.carried() != most.carried()) {
            return Finding.UNCERTAIN;
        }
        return least.carried() == announced.carried() ? Finding.SAME : Finding.OTHERWISE;
    }

    private static PollResult with(PollResult announced, long present, Votes votes) {
        return new PollResult(announced.declaration(), announced.convened(), present, votes);
    }

    /** All those who were not there had raised their hands for it. */
    private static Votes withoutFavour(Votes votes, long gone) {
        long favour = Math.min(votes.favour(), gone);
        return new Votes(votes.favour() - favour, votes.against(), votes.abstaining());
    }

    /** They had raised them otherwise, as far as there were such hands; what then still exceeds those present was for it. */
    private static Votes withoutOthers(Votes votes, long gone, long atLeast) {
        long against = Math.min(votes.against(), gone);
        long abstaining = Math.min(votes.abstaining(), gone - against);
        long favour = Math.max(0, atLeast - against - abstaining);
        return new Votes(votes.favour() - favour, votes.against() - against, votes.abstaining() - abstaining);
    }
}

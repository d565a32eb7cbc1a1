package vn.namro.congress;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What differs from body to body in an election.
 *
 * @param name the pack's name, null for rules written into the record itself
 * @param voters names those who elect in the wording ({@code congress.voters.…})
 * @param bothOrNoneVoids whether both boxes or neither make the ballot of a one-candidate list invalid
 * @param turnout whether more than half of those convened must have voted for the result to stand
 * @param documents the style pack that its documents mostly follow
 * @param rounds after how many rounds the election ends though seats are empty; 0 where the body decides
 */
public record RulePack(@Nullable String name, VoteBase base, Threshold threshold, TieRule tie, String voters,
        boolean bothOrNoneVoids, boolean turnout, String documents, int rounds, Map<Topic, Source> sources) {

    /** What a source is given for. */
    public enum Topic {
        /** The base and the threshold. */
        RESULT, TIE, BOTH_OR_NONE, TURNOUT, ROUNDS,
        /** How many more names than seats a list may hold. */
        SURPLUS;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public RulePack {
        sources = Map.copyOf(sources);
    }

    /** Rules that stand in the record itself. */
    public static RulePack inline(VoteBase base, Threshold threshold, TieRule tie) {
        return new RulePack(null, base, threshold, tie, "people", false, false, "state", 0, Map.of());
    }

    public Optional<Source> source(Topic topic) {
        return Optional.ofNullable(sources.get(topic));
    }

    /** Whether nothing but memory vouches for the rule. */
    public boolean fromMemory(Topic topic) {
        return source(topic).filter(source -> source.status() == Source.Status.MEMORY).isPresent();
    }
}

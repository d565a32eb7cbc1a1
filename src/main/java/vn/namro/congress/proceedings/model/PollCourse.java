package vn.namro.congress.proceedings.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.namro.rule.Breach;

/**
 * A poll and how far it has come.
 *
 * @param number of the poll within its congress
 * @param opening null until it is opened
 * @param counts the newest count of each area
 * @param voted who said what, in a vote by devices
 * @param closing null until it is closed
 */
public record PollCourse(UUID id, UUID congress, int number, Declaration declaration, @Nullable Opening opening, List<AreaCount> counts,
        Map<UUID, Choice> voted, @Nullable Closing closing) {

    /** @param digest of the counts or the votes, as they stood in the end */
    public record Closing(Instant at, String digest, String head) {}

    public PollCourse {
        counts = List.copyOf(counts);
        voted = Map.copyOf(voted);
    }

    public enum Stage {
        DECLARED, OPEN, CLOSED;

        public String key() {
            return "proceedings.stage." + name();
        }
    }

    public Stage stage() {
        return closing != null ? Stage.CLOSED : opening != null ? Stage.OPEN : Stage.DECLARED;
    }

    public Votes votes() {
        return declaration.way() == PollWay.HANDS ? Votes.of(counts) : Votes.of(voted.values());
    }

    /** Empty until it is closed. */
    public Optional<PollResult> result() {
        return opening == null || closing == null ? Optional.empty() : Optional.of(PollResult.of(declaration, opening, votes()));
    }

    public Optional<Recount> recount(Set<UUID> presentNow) {
        return opening == null ? Optional.empty() : result().map(result -> Recount.of(result, opening, presentNow, voted));
    }

    /** The areas whose tellers have not counted. */
    public List<String> uncounted() {
        var counted = counts.stream().map(AreaCount::area).toList();
        return declaration.areas().stream().filter(area -> !counted.contains(area)).toList();
    }

    /** Why a count of an area is not taken down; a count that stands is superseded by the newer one. */
    public List<Breach> breaches(AreaCount count) {
        if (opening == null || closing != null) {
            return List.of(Breach.of(PollRule.P16_WHILE_OPEN));
        }
        if (declaration.way() != PollWay.HANDS) {
            return List.of(Breach.of(PollRule.P20_WAY_OF_VOTING));
        }
        var breaches = new ArrayList<>(count.breaches(declaration, opening.present()));
        if (breaches.isEmpty()) {
            var others = Votes.of(counts.stream().filter(one -> !one.area().equals(count.area())).toList());
            if (others.plus(count.votes()).cast() > opening.present()) {
                breaches.add(Breach.of(PollRule.P13_NO_MORE_THAN_PRESENT, others.plus(count.votes()).cast(), opening.present()));
            }
        }
        return breaches;
    }

    /** Why a vote is not taken; the same vote given again is the one that stands already. */
    public List<Breach> breaches(UUID delegate, Choice choice) {
        if (opening == null || closing != null) {
            return List.of(Breach.of(PollRule.P16_WHILE_OPEN));
        }
        if (declaration.way() != PollWay.DEVICES) {
            return List.of(Breach.of(PollRule.P20_WAY_OF_VOTING));
        }
        if (!opening.entitled().contains(delegate)) {
            return List.of(Breach.of(PollRule.P18_ENTITLED));
        }
        var given = voted.get(delegate);
        return given == null || given == choice ? List.of() : List.of(Breach.of(PollRule.P19_ONCE));
    }

    /** Why it cannot be closed. */
    public List<Breach> breachesOfClosing() {
        if (opening == null || closing != null) {
            return List.of(Breach.of(PollRule.P16_WHILE_OPEN));
        }
        return uncounted().isEmpty() ? List.of() : List.of(Breach.of(PollRule.P17_EVERY_AREA, String.join(", ", uncounted())));
    }
}

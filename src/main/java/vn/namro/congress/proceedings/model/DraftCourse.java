package vn.namro.congress.proceedings.model;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.namro.congress.DraftResolutions.Draft;
import vn.namro.congress.proceedings.model.PollSubject.Kind;

/** A draft resolution before its congress: its clauses, what was proposed on them, and the polls taken on each. */
public record DraftCourse(Draft draft, List<DraftAmendment> amendments, List<PollCourse> polls) {
    public DraftCourse {
        amendments = List.copyOf(amendments);
        polls = polls.stream().filter(poll -> !poll.declaration().mock()).toList();
    }

    public List<DraftAmendment> on(String clause) {
        return amendments.stream().filter(amendment -> amendment.clause().equals(clause)).toList();
    }

    /** The polls on an amendment, a clause or the whole, by their numbers. */
    public List<PollCourse> polls(Kind kind, String reference) {
        return polls.stream().filter(poll -> poll.declaration().subject().equals(new PollSubject(kind, reference))).toList();
    }

    /** Whether there is such a thing to vote on. */
    public boolean knows(PollSubject subject) {
        return switch (subject.kind()) {
            case QUESTION -> true;
            case AMENDMENT -> amendments.stream().anyMatch(amendment -> amendment.id().toString().equals(subject.reference()));
            case CLAUSE -> draft.parts().stream().anyMatch(part -> part.code().equals(subject.reference()));
            case RESOLUTION -> draft.term().equals(subject.reference());
        };
    }

    /** The poll by which the whole was adopted. */
    public Optional<PollCourse> adopted() {
        return carried(polls(Kind.RESOLUTION, draft.term())).findFirst();
    }

    /** The polls by which it is in force: the one on the whole, and the last that was carried on each clause before it. */
    public List<PollCourse> adopting() {
        return adopted().map(whole -> Stream.concat(
                draft.parts().stream().flatMap(part -> carried(polls(Kind.CLAUSE, part.code())).reduce((_, later) -> later).stream())
                        .filter(poll -> poll.number() < whole.number()), Stream.of(whole)).toList()).orElse(List.of());
    }

    /** The text of each clause that a carried amendment changed; of several on one clause the one carried last stands. */
    public Map<String, String> amended() {
        var last = new LinkedHashMap<String, String>();
        amendments.stream().flatMap(amendment -> carried(polls(Kind.AMENDMENT, amendment.id().toString())).map(poll -> Map.entry(poll, amendment)))
                .sorted(Comparator.comparing(entry -> entry.getKey().number()))
                .forEach(entry -> last.put(entry.getValue().clause(), entry.getValue().text()));
        return last;
    }

    private static Stream<PollCourse> carried(List<PollCourse> polls) {
        return polls.stream().filter(poll -> poll.result().filter(PollResult::carried).isPresent());
    }
}

package vn.namro.congress.proceedings.model;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import vn.namro.congress.Quorum;
import vn.namro.measure.Fraction;

/** Polls for tests, told by what they are about. */
final class Motions {
    static final Instant OPENED = Instant.parse("2020-08-04T02:00:00Z");

    private Motions() {}

    static Declaration hands(PollBase base, String majority, String... areas) {
        return declared(base, majority, 0, PollWay.HANDS, List.of(areas.length == 0 ? new String[] {"A"} : areas));
    }

    static Declaration devices(PollBase base, String majority) {
        return declared(base, majority, 0, PollWay.DEVICES, List.of());
    }

    static Declaration lessAbsent(long less) {
        return declared(PollBase.CONVENED, ">1/2", less, PollWay.HANDS, List.of("A"));
    }

    private static Declaration declared(PollBase base, String majority, long less, PollWay way, List<String> areas) {
        return new Declaration("Thông qua", PollSubject.QUESTION, PollRules.named(PollRules.OWN).orElseThrow(), base, Majority.parse(majority).orElseThrow(),
                "Quy chế làm việc", less, "", way, areas, false);
    }

    static UUID delegate(long number) {
        return new UUID(0, number);
    }

    /** Delegates of the numbers from one to another. */
    static Set<UUID> delegates(long from, long to) {
        return LongStream.rangeClosed(from, to).mapToObj(Motions::delegate).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static Opening opening(long convened, Set<UUID> present) {
        return new Opening(OPENED, new Quorum(convened, present.size(), Fraction.of(2, 3)), present, "");
    }

    static PollCourse closed(Declaration declaration, Opening opening, Votes votes) {
        return new PollCourse(new UUID(1, 1), new UUID(1, 2), 1, declaration, opening, List.of(new AreaCount("A", votes, votes.cast())), Map.of(), closing());
    }

    static PollCourse.Closing closing() {
        return new PollCourse.Closing(OPENED.plusSeconds(60), "", "");
    }

    /** The first so many of those entitled say yes, the next no, the next abstain. */
    static Map<UUID, Choice> voted(int favour, int against, int abstaining) {
        return IntStream.rangeClosed(1, favour + against + abstaining).boxed().collect(Collectors.toMap(number -> delegate(number),
                number -> number <= favour ? Choice.FOR : number <= favour + against ? Choice.AGAINST : Choice.ABSTAIN));
    }
}

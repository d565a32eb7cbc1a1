package vn.namro.congress.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.namro.congress.Count;
import vn.namro.congress.CountResult;
import vn.namro.congress.Election;
import vn.namro.congress.InvalidReason;

/**
 * Random elections, counted by the model and by {@link PlainCount}. More of them: {@code -Dnamro.elections=1000000};
 * the very same again: {@code -Dnamro.seed=…}, which every failure names.
 */
class RandomElectionsTest {
    private static final int ELECTIONS = Integer.getInteger("namro.elections", 20_000);
    private static final long SEED = Long.getLong("namro.seed", 20_200_804L);

    @Test
    void theIndependentCountAgreesOnEveryElection() {
        forEach((made, random) -> {
            var plain = new PlainCount(made);
            var result = counted(made, List.of());
            assertThat(result.refused()).isEqualTo(plain.refused);
            assertThat(result.base()).isEqualTo(plain.base);
            assertThat(result.needed().orElse(-1)).isEqualTo(plain.needed);
            assertThat(result.people()).extracting(person -> (int) person.votes()).containsExactly(IntStream.of(plain.votes).boxed().toArray(Integer[]::new));
            assertThat(result.invalid()).extracting(ballot -> ballot.ballot() + ballot.reason().code())
                    .containsExactly(IntStream.range(0, made.rows.size()).filter(i -> !plain.invalid.get(i).isEmpty())
                            .mapToObj(i -> "P" + i + plain.invalid.get(i)).toArray(String[]::new));
            assertThat(elected(result)).isEqualTo(plain.elected);
            assertThat(result.ties().stream().flatMap(tie -> tie.people().stream()).map(RandomElectionsTest::place).toList())
                    .isEqualTo(plain.tied);
        });
    }

    @Test
    void aDecisionOnTheTieSeatsThoseItNamesAndNobodyElse() {
        forEach((made, random) -> {
            var plain = new PlainCount(made);
            if (plain.tied.isEmpty()) {
                return;
            }
            var tied = new ArrayList<>(plain.tied);
            Collections.shuffle(tied, random);
            var chosen = tied.subList(0, random.nextInt((int) made.seats - plain.elected.size() + 1));
            var result = counted(made, List.of(new Election.Decision(ids(tied), ids(chosen), "Đại hội")));
            assertThat(result.ties()).isEmpty();
            assertThat(elected(result)).containsExactlyInAnyOrderElementsOf(
                    IntStream.concat(plain.elected.stream().mapToInt(c -> c), chosen.stream().mapToInt(c -> c)).boxed().toList());
        });
    }

    @Test
    void theOrderOfTheBallotsNeverChangesTheResult() {
        forEach((made, random) -> {
            var before = counted(made, List.of());
            Collections.shuffle(made.rows, random);
            var after = counted(made, List.of());
            assertThat(after.people()).isEqualTo(before.people());
            assertThat(after.ties()).isEqualTo(before.ties());
            assertThat(after.books()).isEqualTo(before.books());
            assertThat(after.warnings()).isEqualTo(before.warnings());
            assertThat(reasons(after)).containsExactlyInAnyOrderElementsOf(reasons(before));
        });
    }

    @Test
    void whatTheMinutesMustShowAlwaysHolds() {
        forEach((made, random) -> {
            var result = counted(made, List.of());
            long rows = made.rows.size();
            long votes = result.people().stream().mapToLong(CountResult.Person::votes).sum();
            assertThat(result.valid() + result.invalid().size()).isEqualTo(rows);
            assertThat(result.people()).allMatch(person -> person.votes() <= result.valid());
            assertThat(votes).isLessThanOrEqualTo(result.valid() * made.seats);
            assertThat((long) result.elected().size()).isLessThanOrEqualTo(made.seats);
            assertThat(result.elected()).isSortedAccordingTo((one, other) -> Long.compare(other.votes(), one.votes()));
            if (!result.refused()) {
                assertThat(made.issued - made.spoiled).isLessThanOrEqualTo(made.present);
                assertThat(made.returned).isLessThanOrEqualTo(made.issued);
                assertThat(rows).isEqualTo(made.returned + made.foreign);
            }
        });
    }

    private static void forEach(BiConsumer<RandomElection, Random> check) {
        for (int i = 0; i < ELECTIONS; i++) {
            var random = new Random(SEED + i);
            try {
                check.accept(new RandomElection(random), random);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("again with -Dnamro.elections=1 -Dnamro.seed=" + (SEED + i), e);
            }
        }
    }

    private static CountResult counted(RandomElection made, List<Election.Decision> decisions) {
        return ((Count.Counted) Counting.of(made.election(decisions), made.box())).result();
    }

    private static List<Integer> elected(CountResult result) {
        return result.people().stream().filter(person -> person.standing().elected()).map(person -> place(person.candidate())).toList();
    }

    private static int place(Election.Candidate candidate) {
        return Integer.parseInt(candidate.id().substring(1));
    }

    private static List<String> ids(List<Integer> places) {
        return places.stream().map(place -> "C" + place).toList();
    }

    private static List<InvalidReason> reasons(CountResult result) {
        return result.invalid().stream().map(CountResult.InvalidBallot::reason).toList();
    }
}

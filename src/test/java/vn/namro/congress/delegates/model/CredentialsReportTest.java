package vn.namro.congress.delegates.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.namro.congress.Delegate;
import vn.namro.congress.Delegate.Kind;
import vn.namro.congress.delegates.model.CredentialsReport.Line;
import vn.namro.congress.delegates.model.CredentialsReport.Person;
import vn.namro.congress.delegates.model.CredentialsReport.Table;
import vn.namro.congress.delegates.model.CredentialsReport.Topic;
import vn.namro.measure.Fraction;

/** The report against the figures of two congresses that published theirs. */
class CredentialsReportTest {
    private static final LocalDate DAY = LocalDate.of(2020, 8, 4);

    /** The tenth congress of the Party of Ho Chi Minh City: 445 delegates. */
    @Test
    void theReportOfACongressOf445IsFoundWhole() {
        var people = new ArrayList<Person>();
        var ages = spread(445, new int[] {29, 1}, new int[] {35, 52}, new int[] {45, 152}, new int[] {55, 235}, new int[] {65, 4}, new int[] {71, 1});
        var schooling = spread(445, new int[] {10, 35}, new int[] {12, 410});
        var levels = spread(445, new int[] {0, 36}, new int[] {1, 151}, new int[] {2, 257}, new int[] {3, 1});
        for (int i = 0; i < 445; i++) {
            int membership = i == 17 ? 47 : i == 18 ? 3 : 20;
            people.add(person(i + 1, Kind.ELECTED, credentials(born(ages.get(i)), null, null, DAY.minusYears(membership), "",
                    List.of("Tiến sĩ", "Thạc sĩ", "Đại học", "Đang học đại học").get(levels.get(i)), schooling.get(i) + "/" + schooling.get(i))));
        }
        Collections.shuffle(people, new Random(445));
        var report = CredentialsReport.of(DAY, people, 445);
        assertThat(lines(report, Topic.AGE)).extracting(Line::name, Line::count).containsExactly(tuple("delegates.class.age.UNDER_30", 1L), tuple("delegates.class.age.FROM_30", 52L),
                tuple("delegates.class.age.FROM_41", 152L), tuple("delegates.class.age.FROM_51", 235L), tuple("delegates.class.age.FROM_61", 4L), tuple("delegates.class.age.OVER_70", 1L));
        assertThat(lines(report, Topic.SCHOOLING)).extracting(Line::name, Line::count).containsExactly(tuple("12/12", 410L), tuple("10/10", 35L));
        assertThat(lines(report, Topic.PROFESSION)).extracting(Line::name, Line::count).containsExactly(tuple("Đại học", 257L), tuple("Thạc sĩ", 151L), tuple("Tiến sĩ", 36L),
                tuple("Đang học đại học", 1L));
        assertThat(List.of(Topic.AGE, Topic.SCHOOLING, Topic.PROFESSION)).allSatisfy(topic -> {
            assertThat(table(report, topic).total()).isEqualTo(445);
            assertThat(table(report, topic).complete()).isTrue();
        });
        assertThat(report.longest()).extracting(CredentialsReport.Years::years).containsExactly(47);
        assertThat(report.shortest()).extracting(CredentialsReport.Years::years).containsExactly(3);
        assertThat(report.youngest()).extracting(CredentialsReport.Years::years).containsExactly(29);
        assertThat(report.oldest()).extracting(CredentialsReport.Years::years).containsExactly(71);
    }

    /** The thirteenth national congress of the Party: 1,587 delegates. */
    @Test
    void theSharesOfACongressOf1587AreFoundToTheSecondPlace() {
        var people = new ArrayList<Person>();
        for (int i = 0; i < 1_587; i++) {
            var kind = i < 1_381 ? Kind.ELECTED : i < 1_381 + 15 ? Kind.DESIGNATED : Kind.EX_OFFICIO;
            people.add(person(i + 1, kind, credentials(born(i % 1_587 < 57 ? 39 : 50), i < 222, i >= 1_587 - 175, null, "", "", "")));
        }
        var report = CredentialsReport.of(DAY, people, 1_587);
        assertThat(lines(report, Topic.COMPOSITION)).extracting(Line::count).containsExactly(191L, 1_381L, 15L);
        assertThat(percent(report, Topic.SEX, "delegates.class.woman")).isEqualTo("13.99");
        assertThat(percent(report, Topic.MINORITY, "delegates.class.minority")).isEqualTo("11.03");
        assertThat(percent(report, Topic.AGE, "delegates.class.age.FROM_30")).isEqualTo("3.59");
    }

    /**
     * Two shares of the same congress were published wrong and are no vectors: 1,067 of 1,587 as 67.32 (digits exchanged) and 1,579 of 1,587 as 99.49
     * (cut off, not rounded).
     */
    @Test
    void whatThePressMisprintedIsRoundedRightHere() {
        assertThat(CredentialsReport.share(1_067, 1_587).toDecimal(2)).hasToString("67.23");
        assertThat(CredentialsReport.share(1_579, 1_587).toDecimal(2)).hasToString("99.50");
        assertThat(CredentialsReport.share(1, 800).toDecimal(2)).as("half goes up").hasToString("0.13");
    }

    @Test
    void whoIsInNoClassIsNamedAsMissingAndNeverCountedAsNought() {
        var report = CredentialsReport.of(DAY, List.of(person(1, Kind.ELECTED, credentials(null, true, null, null, "Y tế", "", "")),
                person(2, Kind.EX_OFFICIO, Credentials.UNKNOWN), person(3, Kind.ALTERNATE, Credentials.UNKNOWN)), 2);
        assertThat(table(report, Topic.SEX).missing()).extracting(Delegate::number).containsExactly(2, 3);
        assertThat(table(report, Topic.SEX).complete()).isFalse();
        assertThat(lines(report, Topic.SEX)).extracting(Line::name).containsExactly("delegates.class.woman");
        assertThat(lines(report, Topic.MINORITY)).isEmpty();
        assertThat(table(report, Topic.COMPOSITION).complete()).isTrue();
        assertThat(report.averageAge()).isNull();
        assertThat(report.youngest()).isEmpty();
        assertThat(report.undecided()).hasSize(3);
    }

    @Test
    void theAverageAgeIsExactAndOfThoseWhoseBirthIsKnown() {
        var report = CredentialsReport.of(DAY, List.of(person(1, Kind.ELECTED, credentials(born(40), null, null, null, "", "", "")),
                person(2, Kind.ELECTED, credentials(born(41), null, null, null, "", "", "")), person(3, Kind.ELECTED, credentials(born(41), null, null, null, "", "", "")),
                person(4, Kind.ELECTED, Credentials.UNKNOWN)), 4);
        assertThat(report.averageAge()).isEqualTo(Fraction.of(122, 3));
        assertThat(report.oldest()).hasSize(2);
    }

    @Test
    void aBirthdayOnTheFirstDayCounts() {
        assertThat(credentials(DAY.minusYears(30), null, null, null, "", "", "").ageOn(DAY)).contains(30);
        assertThat(credentials(DAY.minusYears(30).plusDays(1), null, null, null, "", "", "").ageOn(DAY)).contains(29);
    }

    @Test
    void everyTableOfRandomListsSumsToThoseConvenedLessTheMissing() {
        long seed = 20_200_804;
        var random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            var people = new ArrayList<Person>();
            int size = random.nextInt(60);
            for (int i = 0; i < size; i++) {
                people.add(person(i + 1, Kind.values()[random.nextInt(5)], credentials(random.nextInt(4) == 0 ? null : born(18 + random.nextInt(70)),
                        random.nextInt(3) == 0 ? null : random.nextBoolean(), random.nextInt(3) == 0 ? null : random.nextBoolean(), null,
                        random.nextInt(3) == 0 ? "" : "Lĩnh vực " + random.nextInt(4), random.nextInt(3) == 0 ? "" : "Đại học", "")));
            }
            var report = CredentialsReport.of(DAY, people, 0);
            assertThat(report.tables()).as("seed " + seed).hasSize(Topic.values().length)
                    .allSatisfy(table -> assertThat(table.total() + table.missing().size()).isEqualTo(size));
        }
    }

    private static List<Integer> spread(int size, int[]... pairs) {
        var all = new ArrayList<Integer>();
        for (var pair : pairs) {
            all.addAll(Collections.nCopies(pair[1], pair[0]));
        }
        assertThat(all).hasSize(size);
        return all;
    }

    private static LocalDate born(int age) {
        return DAY.minusYears(age).minusMonths(3);
    }

    private static Credentials credentials(@Nullable LocalDate born, @Nullable Boolean woman, @Nullable Boolean minority, @Nullable LocalDate since, String sector,
            String profession, String schooling) {
        return new Credentials(woman, born, null, since, minority, sector, profession, "", schooling, null, "");
    }

    private static Person person(int number, Kind kind, Credentials credentials) {
        return new Person(new Delegate(new UUID(0, number), new UUID(0, 0), number, "Đại biểu %03d".formatted(number), "BC", kind, null, null), credentials);
    }

    private static Table table(CredentialsReport report, Topic topic) {
        return report.tables().stream().filter(table -> table.topic() == topic).findFirst().orElseThrow();
    }

    private static List<Line> lines(CredentialsReport report, Topic topic) {
        return table(report, topic).lines();
    }

    private static String percent(CredentialsReport report, Topic topic, String name) {
        return lines(report, topic).stream().filter(line -> line.name().equals(name)).findFirst().orElseThrow().percent().toDecimal(2).toString();
    }
}

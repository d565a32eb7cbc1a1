package vn.namro.reporting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.namro.measure.Comparison;
import vn.namro.measure.Goal;
import vn.namro.measure.Metric;
import vn.namro.resolution.Across;
import vn.namro.resolution.Target;
import vn.namro.resolution.TimeRule;

/** Each question by a figure that raises it and one just beside that does not. */
class ChecksTest {
    private final Checks checks = new Checks(new Thresholds(4, BigDecimal.valueOf(3), BigDecimal.valueOf(20), BigDecimal.TEN, 3, 3));

    @Test
    void thingsThatAreCountedAreWhole() {
        assertThat(asked(count("CT1", "12.5"))).containsExactly("Q1.CT1");
        assertThat(asked(count("CT1", "12.0"))).isEmpty();
        assertThat(asked(one("CT1", Metric.LEVEL, "triệu đồng", entry("65.5")))).isEmpty();
    }

    @Test
    void whatIsOutsideTheUsualRangeIsAsked() {
        assertThat(asked(one("CT1", Metric.RANK, "hạng", entry("0")))).containsExactly("Q2.CT1");
        assertThat(asked(one("CT1", Metric.LEVEL, "%", entry("100.1")))).containsExactly("Q2.CT1");
        assertThat(asked(one("CT1", Metric.LEVEL, "%", entry("100")))).isEmpty();
        assertThat(asked(one("CT1", Metric.LEVEL, "triệu đồng", entry("-1")))).containsExactly("Q2.CT1");
        assertThat(asked(ratio("CT1", "-1", "57"))).containsExactly("Q2.CT1");
    }

    @Test
    void aPartIsNoMoreThanItsWhole() {
        assertThat(asked(ratio("CT1", "58", "57"))).containsExactly("Q3.CT1");
        assertThat(asked(ratio("CT1", "57", "57"))).isEmpty();
    }

    @Test
    void aJumpIsMeasuredAgainstTheHighestAndTheLowestOfThePeriodsBefore() {
        assertThat(asked(count("CT1", "37", "12", "4"))).containsExactly("Q4.CT1");
        assertThat(asked(count("CT1", "36", "12", "4"))).as("three times is no jump").isEmpty();
        assertThat(asked(count("CT1", "3", "12", "10"))).as("a third of the lowest is more than a third down").containsExactly("Q4.CT1");
        assertThat(asked(count("CT1", "4", "12", "11"))).isEmpty();
        assertThat(asked(count("CT1", "9", "1"))).as("small numbers jump by nature").isEmpty();
        assertThat(asked(count("CT1", "37"))).as("nothing to compare with").isEmpty();
        assertThat(asked(count("CT1", "37", "1", "1", "1", "1", "37"))).as("a fifth period is too long ago").contains("Q4.CT1");
        assertThat(questions(count("CT1", "37", "12", "4")).getFirst().numbers()).extracting(BigDecimal::intValueExact).containsExactly(37, 4, 12);
    }

    @Test
    void aRatioJumpsByPoints() {
        assertThat(asked(ratio("CT1", "30", "100", entry("51", "101")))).containsExactly("Q4.CT1");
        assertThat(asked(ratio("CT1", "30", "100", entry("50", "100")))).isEmpty();
        assertThat(asked(ratio("CT1", "71", "100", entry("50", "100"), entry("40", "100")))).containsExactly("Q4.CT1");
    }

    @Test
    void everythingAtAHundredIsAskedOnceForAll() {
        assertThat(asked(ratio("CT1", "5", "5"), ratio("CT2", "57", "57"), ratio("CT3", "80", "80"))).containsExactly("Q5.CT1");
        assertThat(asked(ratio("CT1", "5", "5"), ratio("CT2", "57", "57"))).as("two are not yet everything").isEmpty();
        assertThat(asked(ratio("CT1", "5", "5"), ratio("CT2", "57", "57"), ratio("CT3", "79", "80"))).isEmpty();
        assertThat(questions(ratio("CT1", "5", "5"), ratio("CT2", "57", "57"), ratio("CT3", "80", "80")).getFirst().targets()).containsExactly("CT1", "CT2", "CT3");
    }

    @Test
    void aBlockOfAnotherUnitIsAskedAboutOnceWithTheUnitThatHasMost() {
        var figures = List.of(count("CT1", "31"), count("CT2", "32"), ratio("CT3", "33", "40"), count("CT4", "3"));
        var block = Stream.of("CT1", "CT2", "CT3").map(code -> new Alike("09", code)).toList();
        assertThat(checks.questions(figures, block)).singleElement().satisfies(question -> {
            assertThat(question.other()).isEqualTo("09");
            assertThat(question.targets()).containsExactly("CT1", "CT2", "CT3");
        });
        assertThat(checks.questions(figures, block.subList(0, 2))).as("two may be chance").isEmpty();
        assertThat(checks.questions(figures, List.of(new Alike("09", "CT1"), new Alike("09", "CT2"), new Alike("09", "CT4"))))
                .as("a three is no figure that tells").isEmpty();
        assertThat(checks.questions(figures, List.of(new Alike("07", "CT1"), new Alike("08", "CT2"), new Alike("09", "CT3"))))
                .as("one of each of three units is no block").isEmpty();
    }

    @Test
    void equalRowsOfOneReportAndThoseOfThePeriodBeforeAreAsked() {
        assertThat(asked(ratio("CT1", "31", "57"), ratio("CT2", "31.0", "57"))).containsExactly("Q7.CT1");
        assertThat(asked(ratio("CT1", "57", "57"), ratio("CT2", "57", "57"))).as("the whole that is its own part").isEmpty();
        assertThat(asked(count("CT1", "31", "31.00"))).containsExactly("Q8.CT1");
        assertThat(asked(count("CT1", "3", "3"))).isEmpty();
        var longAgo = new Checked(target("CT1", Metric.COUNT, "người"), entry("31"), List.of(), List.of(entry("31")));
        assertThat(asked(longAgo)).as("the period before was not confirmed").isEmpty();
    }

    @Test
    void whatBreaksARuleIsNotAlsoAsked() {
        assertThat(asked(count("CT1", "-1.5"), ratio("CT2", "5", "0"))).isEmpty();
    }

    @Test
    void everyQuestionNeedsAWord() {
        var questions = questions(count("CT1", "12.5"), ratio("CT2", "58", "57"));
        assertThat(Answers.breaches(questions, Map.of("Q1.CT1", "Quy đổi nửa ngày công", "Q3.CT2", " "))).singleElement()
                .satisfies(breach -> assertThat(breach.arguments()).containsExactly("Q3.CT2", "CT2"));
        assertThat(Answers.breaches(questions, Map.of("Q1.CT1", "a".repeat(501), "Q3.CT2", "Cộng cả kỳ trước"))).hasSize(1);
        assertThat(Answers.breaches(questions, Map.of("Q1.CT1", "Có", "Q3.CT2", "Có"))).isEmpty();
    }

    private List<String> asked(Checked... figures) {
        return questions(figures).stream().map(Question::id).toList();
    }

    private List<Question> questions(Checked... figures) {
        return checks.questions(List.of(figures), List.of());
    }

    private static Checked count(String code, String value, String... before) {
        return one(code, Metric.COUNT, "người", entry(value), Stream.of(before).map(ChecksTest::entry).toArray(Entry[]::new));
    }

    private static Checked ratio(String code, String numerator, String denominator, Entry... before) {
        return one(code, Metric.RATIO, "%", entry(numerator, denominator), before);
    }

    private static Checked one(String code, Metric metric, String unit, Entry entry, Entry... before) {
        return new Checked(target(code, metric, unit), entry, Stream.of(before).limit(1).toList(), List.of(before));
    }

    private static Target target(String code, Metric metric, @Nullable String unit) {
        return new Target(code, "Chỉ tiêu " + code, null, null, null, metric, unit, Goal.of(Comparison.AT_LEAST, BigDecimal.ONE), TimeRule.CUMULATIVE, null, null,
                null, null, Across.SUM, null, null);
    }

    private static Entry entry(String value) {
        return new Entry(new BigDecimal(value), null, null, "");
    }

    private static Entry entry(String numerator, String denominator) {
        return new Entry(null, new BigDecimal(numerator), new BigDecimal(denominator), "");
    }
}

package vn.namro.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.namro.exchange.ReadOutcome;
import vn.namro.exchange.TermFolder;
import vn.namro.measure.Fraction;

/** Where the rules left a choice and the judge once differed from the second model: the readings of docs/rules/progress.md. */
class ReadingsTest {
    @TempDir
    private Path folder;

    @Test
    void aMeanOfCountsIsMetWhenItMustReachItsGoalWhateverTheMissingYearBrings() throws IOException {
        var target = "T,,,,,COUNT,,>=,2.5,,AVERAGE,year,,,,OWN,,80";
        var judged = judged(target, "O,,,,\n", "", "T,O,2016,5,,,confirmed,2017-01-05,,\n", "2018-01-20");
        assertThat(judged.verdict()).isEqualTo(Verdict.MET);
        assertThat(judged.figure()).isEqualTo(Fraction.of(5));
        assertThat(judged(target, "O,,,,\n", "", "T,O,2016,4,,,confirmed,2017-01-05,,\n", "2018-01-20").verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(judged(target, "O,,,,\n", "", "T,O,2016,5,,,confirmed,2017-01-05,,\n", "2017-06-30").reason()).isEqualTo(Reason.UNDER_WAY);
    }

    @Test
    void aFrozenBaseComesFromTheNearestUnitsThatHaveOne() throws IOException {
        var units = """
                O,,,,
                A,O,,2015-12-31,B
                B,O,2016-01-01,2016-06-30,C
                C,O,2016-07-01,,
                """;
        var judged = judged("T,,,,,COUNT,%,>=,100,,LAST_YEAR,year,,FROZEN,100,MAX,,", units, "T,A,4\nT,B,5\n", "T,C,2017,10,,,confirmed,2018-01-05,,\n", "2018-02-01");
        assertThat(judged.figure()).isEqualTo(Fraction.of(200));
    }

    @Test
    void aUnitThatClosesLaterMustTileAnEndedPeriodItself() throws IOException {
        var units = """
                O,,,,
                A,O,,2017-03-09,B
                B,O,,,
                """;
        var figures = """
                T,A,2016-Q4,,1,3,confirmed,2017-01-05,,
                T,B,2016-H1,,1,1,confirmed,2017-01-05,,
                T,B,2016-H2,,1,1,confirmed,2017-01-05,,
                T,B,2017-H1,,1,2,confirmed,2017-07-05,,
                """;
        var judged = judged("T,,,,,RATIO,%,>=,90,,CUMULATIVE,half,,,,RATIO_OF_SUMS,,", units, "", figures, "2017-08-01");
        assertThat(judged.reason()).isEqualTo(Reason.UNDER_WAY);
        assertThat(judged.figure()).isEqualTo(Fraction.of(75));
    }

    /**
     * @param units code, parent, first day, last day, successor
     * @param shares target, unit, frozen base
     */
    private Judgement judged(String target, String units, String shares, String figures, String asOf) throws IOException {
        Files.writeString(folder.resolve("units.csv"), "code,parent,valid_from,valid_to,successor\n" + units);
        Files.writeString(folder.resolve("term.csv"), "code,organisation,first_year,last_year,calendar,style\nN,O,2016,2017,calendar,party\n");
        Files.writeString(folder.resolve("resolution.csv"), "number,organisation,term\nR,O,N\n");
        Files.writeString(folder.resolve("targets.csv"), "code,title,part_of,clause,breakthrough,metric,unit_of_measure,goal,value,value_to,"
                + "time,every,within,base,base_value,across,tolerance,min_coverage\n" + target + "\n");
        Files.writeString(folder.resolve("shares.csv"), "target,unit,base_value\n" + shares);
        Files.writeString(folder.resolve("actuals.csv"), "target,unit,period,value,numerator,denominator,status,recorded_at,by,note\n" + figures);
        assertThat(TermFolder.read(folder)).isInstanceOf(ReadOutcome.Read.class);
        var read = (ReadOutcome.Read) TermFolder.read(folder);
        return Judges.judge(read.folder().records(), LocalDate.parse(asOf)).targets().getFirst();
    }
}

package vn.namro.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.namro.calendar.ReportingCalendar;
import vn.namro.exchange.reading.ActualsFile.Division;
import vn.namro.measure.Comparison;
import vn.namro.measure.Goal;
import vn.namro.measure.Metric;
import vn.namro.organisation.Organisation;
import vn.namro.organisation.Unit;
import vn.namro.reporting.Actual;
import vn.namro.resolution.Across;
import vn.namro.resolution.DocumentStyle;
import vn.namro.resolution.Target;
import vn.namro.resolution.TermOfOffice;
import vn.namro.resolution.TimeRule;
import vn.namro.rule.Fault;

class ActualsFileTest {
    @TempDir
    private Path temporary;

    private record Reading(List<Actual> actuals, List<Fault> faults) {}

    @Test
    void partsReadWhatTheWholeReads() throws Exception {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            Files.writeString(temporary.resolve("actuals.csv"), file(random, round % 3 == 0 ? 25 : 0));
            var whole = read(new Division(1, 1));
            for (int parts = 2; parts < 9; parts++) {
                assertThat(read(new Division(parts, 1 + random.nextInt(40)))).as("seed %d, round %d, %d parts", seed, round, parts)
                        .isEqualTo(whole);
            }
        }
    }

    @Test
    void plainRowsAndRowsThatNeedCareSayTheSame() throws Exception {
        var plain = "T1,U1,2016-Q1,3.50,,,confirmed,2016-04-05T10:00,Văn phòng,%s\nT2,U2,2017-05,,1,2,draft,2017-06-01,,%s\n";
        var header = "target,unit,period,value,numerator,denominator,status,recorded_at,by,note\n";
        Files.writeString(temporary.resolve("actuals.csv"), header + plain.formatted("x", "x"));
        var quick = read(new Division(1, 1));
        Files.writeString(temporary.resolve("actuals.csv"), header + plain.formatted("\"\"\"\"", "\"\"\"\""));
        var careful = read(new Division(1, 1));
        assertThat(quick.faults()).isEmpty();
        assertThat(quick.actuals()).usingRecursiveComparison().ignoringFields("note").isEqualTo(careful.actuals());
        assertThat(careful.actuals().getFirst().unit()).isSameAs(context().sharedUnit("U1"));
    }

    private Reading read(Division division) {
        var faults = new Faults();
        var actuals = ActualsFile.read(temporary, context(), faults, division);
        return new Reading(actuals, faults.inOrder());
    }

    private static String file(Random random, int faultsInHundred) {
        var text = new StringBuilder("target,unit,period,value,numerator,denominator,status,recorded_at,by,note\n");
        for (int rows = random.nextInt(30); rows > 0; rows--) {
            boolean ratio = random.nextBoolean();
            text.append(ratio ? "T2," : "T1,").append(random.nextBoolean() ? "U1," : "U2,").append(2016 + random.nextInt(3)).append(',')
                    .append(ratio ? ",1,2" : random.nextInt(50) + ",,").append(",confirmed,2019-01-0").append(1 + random.nextInt(9))
                    .append('T').append(10 + random.nextInt(10)).append(":00,")
                    .append(List.of("", "\"a\nb\"", "\"\n\"\"\n\"", "Văn phòng", "\"x,y\"").get(random.nextInt(5))).append(',')
                    .append(random.nextInt(100) < faultsInHundred ? List.of(",", "\"", "\u0000", "\"\n", "x\"y").get(random.nextInt(5)) : "")
                    .append('\n');
        }
        return text.toString();
    }

    private static final Context CONTEXT = made();

    private static Context context() {
        return CONTEXT;
    }

    private static Context made() {
        var units = List.of(unit("U1"), unit("U2"));
        var targets = Map.of("T1", target("T1", Metric.COUNT, Across.SUM), "T2", target("T2", Metric.RATIO, Across.RATIO_OF_SUMS));
        return new Context(Organisation.of(units), new Records<>(List.of(), Set.of("U1", "U2"), Set.of(), true),
                new TermOfOffice("NK", "U1", null, null, null, 2016, 2018, ReportingCalendar.CALENDAR, DocumentStyle.PARTY, null),
                targets, new Records<>(List.of(), targets.keySet(), Set.of(), true));
    }

    private static Unit unit(String code) {
        return new Unit(code, code, null, null, null, null, null, List.of(), null);
    }

    private static Target target(String code, Metric metric, Across across) {
        return new Target(code, code, null, null, null, metric, null, Goal.of(Comparison.AT_LEAST, BigDecimal.ONE),
                TimeRule.EVERY_YEAR, null, null, null, null, across, null, null);
    }
}

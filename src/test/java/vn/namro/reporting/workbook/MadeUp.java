package vn.namro.reporting.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.namro.ExampleTerms;
import vn.namro.calendar.Period;
import vn.namro.calendar.WorkingDays;
import vn.namro.language.Lang;
import vn.namro.reporting.Actual;
import vn.namro.reporting.ActualStatus;
import vn.namro.reporting.RecordedAt;
import vn.namro.reporting.action.OpenReport.Opened;
import vn.namro.reporting.model.Owed;
import vn.namro.reporting.model.Recorded;
import vn.namro.reporting.model.Schedule;
import vn.namro.reporting.model.Thresholds;
import vn.namro.resolution.Resolved;

/** A report of three targets for 2020, without a server: CT1 in row 9, the ratio CT2 in row 10, CT3 in row 11. */
final class MadeUp {
    private static final Period PERIOD = Period.parse("2020").orElseThrow();

    private MadeUp() {}

    static byte[] workbook(byte[] key) {
        return UnitWorkbook.of(List.of(opened()), Lang.VI, new UUID(1, 2), Instant.parse("2021-01-05T01:00:00Z"), key);
    }

    /** The period before is confirmed: 10 members, 36 of 40, 24 cells. */
    static Opened opened() {
        var resolved = resolved();
        var owed = new Owed(resolved).targets("CS", PERIOD);
        var rows = List.of(row("CT1", "10", null, null), row("CT2", null, "36", "40"), row("CT3", "24", null, null));
        return Opened.untouched(resolved, "CS", PERIOD, owed, rows, thresholds(), new Schedule(List.of(), resolved.organisation(), resolved.term(), WorkingDays.OF_THE_WEEK));
    }

    static Thresholds thresholds() {
        return new Thresholds(4, BigDecimal.valueOf(3), BigDecimal.valueOf(20), BigDecimal.TEN, 3, 3);
    }

    private static Recorded row(String target, String value, String numerator, String denominator) {
        return new Recorded(new Actual(target, "CS", PERIOD.before(), number(value), number(numerator), number(denominator), ActualStatus.CONFIRMED,
                RecordedAt.parse("2020-01-10").orElseThrow(), "Văn phòng", null), null);
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static Resolved resolved() {
        try {
            var folder = Files.createTempDirectory("made-up");
            ExampleTerms.write(folder, Map.of(
                    "units.csv", "code,name,kind,sector,parent,valid_from,valid_to,successor,members\nGOC,Đảng bộ Khối,,,,,,,\nCS,Đảng bộ Sở Nội vụ,,,GOC,,,,\n",
                    "term.csv", "code,organisation,congress,from,to,first_year,last_year,calendar,style,illustrative\nNKB,GOC,Đại hội,2019-01-01,,2019,2020,calendar,party,\n",
                    "resolution.csv", "number,date,title,organisation,term\n01-NQ/ĐH,2019-01-01,Nghị quyết,GOC,NKB\n",
                    "targets.csv", "code,title,part_of,clause,breakthrough,metric,unit_of_measure,goal,value,value_to,time,every,within,base,base_value,across,tolerance,min_coverage\n"
                            + "CT1,Kết nạp đảng viên,,,,COUNT,đảng viên,>=,100,,CUMULATIVE,year,,,,SUM,,\nCT2,Hồ sơ đúng hạn,,,,RATIO,%,>=,95,,EVERY_YEAR,year,,,,RATIO_OF_SUMS,,\n"
                            + "CT3,Chi bộ được kiểm tra,,,,COUNT,chi bộ,>=,100,,CUMULATIVE,year,,,,SUM,,\n",
                    "actuals.csv", "target,unit,period,value,numerator,denominator,status,recorded_at,by,note\n"));
            var records = ExampleTerms.read(folder).records();
            return new Resolved(records.term(), records.organisation(), records.resolution(), records.clauses(), records.breakthroughs(), records.targets(), records.shares());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

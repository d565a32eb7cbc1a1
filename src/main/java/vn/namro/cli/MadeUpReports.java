package vn.namro.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.namro.calendar.Period;
import vn.namro.calendar.PeriodLength;
import vn.namro.calendar.WorkingDays;
import vn.namro.exchange.ReadOutcome;
import vn.namro.exchange.TermFolder;
import vn.namro.measure.Metric;
import vn.namro.reporting.Actual;
import vn.namro.reporting.ActualStatus;
import vn.namro.reporting.RecordedAt;
import vn.namro.reporting.action.OpenReport.Opened;
import vn.namro.reporting.model.Owed;
import vn.namro.reporting.model.Recorded;
import vn.namro.reporting.model.Schedule;
import vn.namro.reporting.model.Thresholds;
import vn.namro.resolution.Resolved;
import vn.namro.resolution.Target;

/** Monthly reports of many units, made up from a fixed seed, to be measured with. */
final class MadeUpReports {
    private static final int YEAR = 2025;
    private static final RecordedAt RECORDED = RecordedAt.parse("2025-01-05").orElseThrow();
    private static final Thresholds THRESHOLDS = new Thresholds(4, BigDecimal.valueOf(3), BigDecimal.valueOf(20), BigDecimal.TEN, 30, 30);

    private final Resolved resolved;
    private final List<Target> targets;
    private final Random random = new Random(20_260_901);
    private final int units;

    private MadeUpReports(Resolved resolved, int units) {
        this.resolved = resolved;
        this.units = units;
        this.targets = new Owed(resolved).targets(unit(0), Period.all(YEAR, PeriodLength.MONTH).getFirst());
    }

    static MadeUpReports of(Path folder, int units, int targets) throws IOException {
        var rows = new StringBuilder("code,name,kind,sector,parent,valid_from,valid_to,successor,members\nGOC,Đảng bộ Khối,,,,,,,\n");
        for (int i = 0; i < units; i++) {
            rows.append(unit(i)).append(",Đảng bộ cơ sở ").append(i + 1).append(",,,GOC,,,,\n");
        }
        var lines = new StringBuilder("code,title,part_of,clause,breakthrough,metric,unit_of_measure,goal,value,value_to,time,every,within,base,base_value,across,tolerance,min_coverage\n");
        for (int i = 1; i <= targets; i++) {
            lines.append("CT").append(i).append(i % 2 == 0 ? ",Tỷ lệ hồ sơ giải quyết đúng hạn của lĩnh vực " + i + ",,,,RATIO,%,>=,95,,EVERY_YEAR,month,,,,RATIO_OF_SUMS,,\n"
                    : ",Số cuộc kiểm tra đã thực hiện của lĩnh vực " + i + ",,,,COUNT,cuộc,>=,1000,,CUMULATIVE,month,,,,SUM,,\n");
        }
        Files.writeString(folder.resolve("units.csv"), rows);
        Files.writeString(folder.resolve("targets.csv"), lines);
        Files.writeString(folder.resolve("term.csv"), "code,organisation,congress,from,to,first_year,last_year,calendar,style,illustrative\nDO,GOC,Đại hội,2025-01-01,,2025,2026,calendar,party,yes\n");
        Files.writeString(folder.resolve("resolution.csv"), "number,date,title,organisation,term\n01-NQ/ĐH,2025-01-01,Nghị quyết,GOC,DO\n");
        Files.writeString(folder.resolve("actuals.csv"), "target,unit,period,value,numerator,denominator,status,recorded_at,by,note\n");
        if (!(TermFolder.read(folder) instanceof ReadOutcome.Read(var read))) {
            throw new IllegalStateException("what was made up cannot be read");
        }
        var records = read.records();
        return new MadeUpReports(new Resolved(records.term(), records.organisation(), records.resolution(), records.clauses(), records.breakthroughs(), records.targets(), records.shares()), units);
    }

    /** Of each unit the reports of the twelve months of a year, the months before confirmed. */
    List<List<Opened>> reports() {
        var all = new ArrayList<List<Opened>>();
        for (int i = 0; i < units; i++) {
            var unit = unit(i);
            var months = Period.all(YEAR, PeriodLength.MONTH);
            var rows = months.stream().flatMap(month -> targets.stream().map(target -> row(unit, month, target))).toList();
            var reports = new ArrayList<Opened>();
            for (var month : months) {
                var earlier = rows.stream().filter(one -> one.row().period().compareTo(month) < 0).toList();
                reports.add(Opened.untouched(resolved, unit, month, targets, earlier, THRESHOLDS,
                        new Schedule(List.of(), resolved.organisation(), resolved.term(), WorkingDays.OF_THE_WEEK)));
            }
            all.add(reports);
        }
        return all;
    }

    /** What somebody types into the workbook of a unit, by key. */
    Map<String, String> answers() {
        var answers = new LinkedHashMap<String, String>();
        for (var month : Period.all(YEAR, PeriodLength.MONTH)) {
            for (var target : targets) {
                if (target.metric() == Metric.RATIO) {
                    int whole = 400 + random.nextInt(99);
                    answers.put(month + "/NUMERATOR." + target.code(), Integer.toString(whole - 1 - random.nextInt(20)));
                    answers.put(month + "/DENOMINATOR." + target.code(), Integer.toString(whole));
                } else {
                    answers.put(month + "/VALUE." + target.code(), Integer.toString(100 + random.nextInt(150)));
                }
                answers.put(month + "/SAID." + target.code(), "Số liệu đã đối chiếu với sổ gốc.");
            }
        }
        return answers;
    }

    private Recorded row(String unit, Period month, Target target) {
        boolean ratio = target.metric() == Metric.RATIO;
        int whole = 400 + random.nextInt(99);
        return new Recorded(new Actual(target.code(), unit, month, ratio ? null : BigDecimal.valueOf(100 + random.nextInt(150)), ratio ? BigDecimal.valueOf(whole - 1 - random.nextInt(20)) : null,
                ratio ? BigDecimal.valueOf(whole) : null, ActualStatus.CONFIRMED, RECORDED, "Văn phòng", null), null);
    }

    private static String unit(int number) {
        return "CS%02d".formatted(number + 1);
    }
}

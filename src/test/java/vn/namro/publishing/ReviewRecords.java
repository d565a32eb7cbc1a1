package vn.namro.publishing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.Period;
import vn.namro.calendar.PeriodLength;
import vn.namro.calendar.ReportingCalendar;
import vn.namro.measure.Comparison;
import vn.namro.measure.Goal;
import vn.namro.measure.Metric;
import vn.namro.organisation.Organisation;
import vn.namro.organisation.Unit;
import vn.namro.progress.TermRecords;
import vn.namro.reporting.Actual;
import vn.namro.reporting.ActualStatus;
import vn.namro.reporting.RecordedAt;
import vn.namro.resolution.Across;
import vn.namro.resolution.Base;
import vn.namro.resolution.DocumentStyle;
import vn.namro.resolution.Resolution;
import vn.namro.resolution.Target;
import vn.namro.resolution.TermOfOffice;
import vn.namro.resolution.TimeRule;

/** A term of three units and eight targets, one of each kind that a document must be able to show. */
final class ReviewRecords {
    static final LocalDate END = LocalDate.of(2020, 1, 31);
    static final LocalDate INSIDE = LocalDate.of(2018, 2, 28);
    private static final List<String> UNITS = List.of("01", "02", "03");

    private final List<Actual> actuals = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private boolean illustrative;
    private DocumentStyle style = DocumentStyle.PARTY;
    private String longName = "";
    private String firstCode = "CT1";
    private int deedsIn2017 = 31;
    private int onTimeOfThirdUnitIn2019 = 969;
    private boolean lastYearOfThirdUnit = true;

    static ReviewRecords ofEightTargets() {
        return new ReviewRecords();
    }

    /** 31 meets the third target in 2017 exactly; fewer miss it. */
    ReviewRecords withDeedsOfTheThirdUnitIn2017(int deeds) {
        deedsIn2017 = deeds;
        return this;
    }

    /** 969 leaves the fourth target nearly met, 1000 meets it. */
    ReviewRecords withFilesOnTimeOfTheThirdUnitIn2019(int onTime) {
        onTimeOfThirdUnitIn2019 = onTime;
        return this;
    }

    ReviewRecords withoutTheLastYearOfTheThirdUnit() {
        lastYearOfThirdUnit = false;
        return this;
    }

    ReviewRecords illustrative() {
        illustrative = true;
        return this;
    }

    ReviewRecords in(DocumentStyle other) {
        style = other;
        return this;
    }

    ReviewRecords withLongNames() {
        longName = ", cơ quan chuyên môn thuộc Ủy ban nhân dân thành phố thực hiện chức năng tham mưu, giúp Ủy ban nhân dân thành phố quản lý nhà nước";
        return this;
    }

    ReviewRecords withFirstCode(String code) {
        firstCode = code;
        return this;
    }

    TermRecords records() {
        targets();
        actuals();
        var term = new TermOfOffice("XII", "K", "Đại hội đại biểu lần thứ XII", LocalDate.of(2015, 8, 1), LocalDate.of(2020, 8, 3), 2016, 2019,
                ReportingCalendar.CALENDAR, style, illustrative);
        return new TermRecords(term, organisation(), new Resolution("01-NQ/ĐH", LocalDate.of(2015, 8, 1),
                "Nghị quyết Đại hội đại biểu Đảng bộ Khối lần thứ XII", "K", "XII"), List.of(), List.of(), List.copyOf(targets), List.of(), List.copyOf(actuals));
    }

    static List<Narrative> narratives() {
        return List.of(new Narrative("limits", "02", "Báo cáo quý IV phải đính chính một lần."),
                new Narrative("results", "01", "Rà soát xong quy chế làm việc.\nMọi văn bản đến đều được theo dõi thời hạn."),
                new Narrative("results", null, "Công tác tham mưu được đổi mới theo hướng rõ người, rõ việc, rõ trách nhiệm."),
                new Narrative("lessons", null, "Giao chỉ tiêu phải kèm đầu mối chịu trách nhiệm và kỳ báo cáo."));
    }

    private Organisation organisation() {
        return Organisation.of(List.of(unit("TP", "Đảng bộ Thành phố", null), unit("K", "Đảng bộ Khối các cơ quan Thành phố", "TP"),
                unit("01", "Đảng bộ Sở Nội vụ" + longName, "K"), unit("02", "Đảng bộ Sở Tư pháp" + longName, "K"),
                unit("03", "Chi bộ Liên minh Hợp tác xã" + longName, "K")));
    }

    private static Unit unit(String code, String name, @Nullable String parent) {
        return new Unit(code, name, null, null, parent, null, null, List.of(), null);
    }

    private void targets() {
        target(firstCode, "Hằng năm có từ 95% trở lên đảng viên hoàn thành tốt nhiệm vụ trở lên" + longName, null, Metric.RATIO, "%", Comparison.AT_LEAST, "95", TimeRule.EVERY_YEAR, Across.RATIO_OF_SUMS, null);
        target("CT2", "Cả nhiệm kỳ kết nạp từ 600 đảng viên trở lên", null, Metric.COUNT, "đảng viên", Comparison.AT_LEAST, "600", TimeRule.CUMULATIVE, Across.SUM, null);
        target("CT3", "Hằng năm kiểm tra, giám sát từ 90 lượt tổ chức đảng trở lên", null, Metric.COUNT, "lượt", Comparison.AT_LEAST, "90", TimeRule.EVERY_YEAR, Across.SUM, null);
        target("CT4", "Tỷ lệ thủ tục hành chính giải quyết đúng hạn bình quân nhiệm kỳ đạt từ 97% trở lên", null, Metric.RATIO, "%", Comparison.AT_LEAST, "97", TimeRule.AVERAGE, Across.RATIO_OF_SUMS, "1");
        target("CT5", "Năm cuối nhiệm kỳ có trên 98% đảng viên học tập nghị quyết", null, Metric.RATIO, "%", Comparison.ABOVE, "98", TimeRule.LAST_YEAR, Across.RATIO_OF_SUMS, null);
        target("CT6", "Mỗi tổ chức cơ sở đảng có ít nhất 01 mô hình dân vận khéo", null, Metric.COUNT, "mô hình", Comparison.AT_LEAST, "1", TimeRule.CUMULATIVE, Across.EVERY_UNIT, null);
        target("CT7", "Hoàn thành đề án vị trí việc làm và giữ vững xếp hạng cải cách hành chính", null, Metric.COMPOUND, null, null, null, null, null, null);
        target("CT7.1", "Hoàn thành đề án vị trí việc làm", "CT7", Metric.YES_NO, null, null, null, TimeRule.END_OF_TERM, Across.OWN, null);
        target("CT7.2", "Xếp hạng cải cách hành chính trong nhóm 10 đơn vị đầu", "CT7", Metric.RANK, "hạng", Comparison.AT_MOST, "10", TimeRule.LAST_YEAR, Across.OWN, null);
        target("CT8", "Không để xảy ra đơn thư tố cáo vượt cấp", null, Metric.COUNT, "vụ", Comparison.NONE, null, TimeRule.CUMULATIVE, Across.SUM, null);
    }

    private void target(String code, String title, @Nullable String partOf, Metric metric, @Nullable String unit, @Nullable Comparison comparison, @Nullable String value,
            @Nullable TimeRule time, @Nullable Across across, @Nullable String tolerance) {
        var goal = comparison == null ? null : new Goal(comparison, value == null ? null : new BigDecimal(value), null);
        targets.add(new Target(code, title, partOf, "II.1", null, metric, unit, goal, time, PeriodLength.YEAR, null, Base.CURRENT, null, across,
                tolerance == null ? null : new BigDecimal(tolerance), BigDecimal.valueOf(100)));
    }

    private void actuals() {
        for (int year = 2016; year <= 2019; year++) {
            for (var unit : UNITS) {
                if (!lastYearOfThirdUnit && unit.equals("03") && year == 2019) {
                    add("CT2", unit, year, "60", null, null, ActualStatus.SUBMITTED, 15);
                    continue;
                }
                add(firstCode, unit, year, null, "97", "100", ActualStatus.CONFIRMED, 15);
                add("CT2", unit, year, "97", null, null, ActualStatus.CONFIRMED, unit.equals("02") && year == 2017 ? 50 : 15);
                add("CT3", unit, year, unit.equals("03") && year == 2017 ? String.valueOf(deedsIn2017) : unit.equals("03") ? "31" : "30", null, null, ActualStatus.CONFIRMED, 15);
                add("CT4", unit, year, null, unit.equals("03") && year == 2019 ? String.valueOf(onTimeOfThirdUnitIn2019) : "969", "1000", ActualStatus.CONFIRMED, 15);
                add("CT5", unit, year, null, "99", "100", ActualStatus.CONFIRMED, 15);
                add("CT6", unit, year, year == 2018 ? "1" : "0", null, null, ActualStatus.CONFIRMED, 15);
                add("CT8", unit, year, "0", null, null, ActualStatus.CONFIRMED, 15);
            }
            add("CT7.1", "K", year, year == 2019 ? "1" : "0", null, null, ActualStatus.CONFIRMED, 20);
            add("CT7.2", "K", year, String.valueOf(2020 - year), null, null, ActualStatus.CONFIRMED, 20);
        }
    }

    private void add(String target, String unit, int year, @Nullable String value, @Nullable String numerator, @Nullable String denominator, ActualStatus status, int daysAfter) {
        actuals.add(new Actual(target, unit, Period.year(year), decimal(value), decimal(numerator), decimal(denominator), status,
                RecordedAt.of(LocalDate.of(year, 12, 31).plusDays(daysAfter)), "Chuyên viên tổng hợp", null));
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}

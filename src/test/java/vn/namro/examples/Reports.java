package vn.namro.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import vn.namro.calendar.Period;
import vn.namro.calendar.ReportingCalendar;
import vn.namro.language.CodeOrder;

/** The rows of actuals.csv as they come in, and in their canonical order. */
final class Reports {
    static final String CONFIRMER = "Chuyên viên tổng hợp, Văn phòng Đảng ủy Khối";
    static final String REPORTER = "Cấp ủy viên phụ trách công tác báo cáo";

    private record Row(String target, String unit, Period period, Object[] cells) {}

    private final List<Row> rows = new ArrayList<>();
    private final Random random;

    Reports(Random random) {
        this.random = random;
    }

    LocalDate end(Period period) {
        return period.lastDay(ReportingCalendar.CALENDAR);
    }

    void count(String target, String unit, Period period, int value) {
        add(target, unit, period, value, "", "", "confirmed", Bloc.recorded(end(period), random), CONFIRMER, "");
    }

    void ratio(String target, String unit, Period period, int numerator, int denominator) {
        add(target, unit, period, "", numerator, denominator, "confirmed", Bloc.recorded(end(period), random), CONFIRMER, "");
    }

    void add(String target, String unit, Period period, Object value, Object numerator, Object denominator, String status,
            String recordedAt, String by, String note) {
        rows.add(new Row(target, unit, period, new Object[] {target, unit, period, value, numerator, denominator, status, recordedAt, by, note}));
    }

    void writeTo(FolderText folder) {
        folder.header("actuals.csv", "target,unit,period,value,numerator,denominator,status,recorded_at,by,note");
        rows.stream().sorted(Comparator.comparing(Row::target, CodeOrder.NATURAL).thenComparing(Row::unit, CodeOrder.NATURAL)
                .thenComparing(Row::period).thenComparing(row -> (String) row.cells()[7])).forEach(row -> folder.row("actuals.csv", row.cells()));
    }
}

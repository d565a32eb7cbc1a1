package vn.namro.resolution.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.ReportingCalendar;
import vn.namro.resolution.DocumentStyle;
import vn.namro.resolution.Resolution;
import vn.namro.resolution.TermOfOffice;
import vn.namro.web.Problem;
import vn.namro.web.TypedDay;

/** A term and the resolution of its congress as they are typed. */
public record TermForm(Map<String, String> fields) {
    /** @param term null while a year cannot be told */
    record Read(@Nullable TermOfOffice term, @Nullable Resolution resolution, List<Problem> problems) {}

    public String value(String name) {
        return fields.getOrDefault(name, "");
    }

    Read read() {
        var typed = Typed.of(fields, "");
        var code = typed.code("code");
        var organisation = typed.required("organisation");
        var congress = typed.line("congress");
        var from = day(typed, "from", false);
        var to = day(typed, "to", false);
        var firstYear = year(typed, "first_year");
        var lastYear = year(typed, "last_year");
        var calendar = typed.one("calendar", ReportingCalendar.class);
        var style = typed.one("style", DocumentStyle.class);
        var number = typed.required("number");
        if (number.length() > 100 || number.indexOf(';') >= 0) {
            typed.problem("number", "resolution.form.resolution_number");
        }
        var date = day(typed, "date", true);
        var title = typed.line("title");
        if (firstYear == null || lastYear == null) {
            return new Read(null, null, typed.problems());
        }
        var term = new TermOfOffice(code, organisation, congress.isEmpty() ? null : congress, from, to, firstYear, lastYear,
                calendar == null ? ReportingCalendar.CALENDAR : calendar, style == null ? DocumentStyle.PARTY : style,
                fields.containsKey("illustrative") ? Boolean.TRUE : null);
        return new Read(term, new Resolution(number, date, title.isEmpty() ? null : title, organisation, code), typed.problems());
    }

    private static @Nullable LocalDate day(Typed typed, String name, boolean required) {
        var day = TypedDay.parse(typed.text(name));
        if (day == null ? required || !typed.text(name).isEmpty() : day.getYear() < 1000) {
            typed.problem(name, "resolution.form.day");
        }
        return day;
    }

    private static @Nullable Integer year(Typed typed, String name) {
        var text = typed.text(name);
        if (!text.matches("[12]\\d{3}")) {
            typed.problem(name, "resolution.form.year");
            return null;
        }
        return Integer.valueOf(text);
    }
}

package vn.namro.language;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import vn.namro.calendar.Period;

/** Days and periods as an office writes them. */
public final class Dates {
    private static final DateTimeFormatter TABLE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

    private final Lang lang;

    private Dates(Lang lang) {
        this.lang = lang;
    }

    public static Dates in(Lang lang) {
        return new Dates(lang);
    }

    /** {@code 04/08/2020}, in tables and lists of either language. */
    public String table(LocalDate day) {
        return TABLE.format(day);
    }

    /** {@code ngày 04 tháng 8 năm 2020}: a zero before days under 10 and before January and February only. */
    public String words(LocalDate day) {
        return lang == Lang.EN
                ? day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + day.getYear()
                : Wording.in(lang).of("calendar.day", twoDigits(day.getDayOfMonth()), month(day), day.getYear());
    }

    /** {@code ngày 04/8/2020}, as a document cites another; with the same zeros. */
    public String slashes(LocalDate day) {
        return lang == Lang.EN ? words(day) : Wording.in(lang).of("calendar.cited", twoDigits(day.getDayOfMonth()), month(day), day.getYear());
    }

    /** {@code năm 2017}, {@code 6 tháng đầu năm 2017}, {@code quý III năm 2017}, {@code tháng 5 năm 2017}. */
    public String period(Period period) {
        var index = switch (period.length()) {
            case YEAR -> "";
            case HALF -> Wording.in(lang).of(period.index() == 1 ? "calendar.half.first" : "calendar.half.second");
            case QUARTER -> QUARTERS.get(period.index() - 1);
            case MONTH -> lang == Lang.EN
                    ? Month.of(period.index()).getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                    : String.valueOf(period.index());
        };
        return Wording.in(lang).of("calendar.period." + period.length(), period.year(), index);
    }

    private static String month(LocalDate day) {
        return day.getMonthValue() <= 2 ? twoDigits(day.getMonthValue()) : String.valueOf(day.getMonthValue());
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}

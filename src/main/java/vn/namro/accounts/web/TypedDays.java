package vn.namro.accounts.web;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.SetDay;
import vn.namro.language.Dates;
import vn.namro.language.Lang;
import vn.namro.language.Wording;
import vn.namro.organisation.model.DayLine;
import vn.namro.web.TypedDay;

/**
 * A list of days as it is typed or pasted from a sheet: on each line a day or a stretch, what becomes of it, and a name, apart by
 * semicolons or tabs; without the middle one it is a day off.
 *
 * @param decision the number of the decision, {@code decided} its date
 */
public record TypedDays(String days, String decision, String decided) {
    /** The holidays on a fixed day, by the Labour Code, article 112; the others are announced for each year. */
    private static final String LABOUR_CODE = "45/2019/QH14";
    private static final int FIRST_YEAR_OF_THE_CODE = 2021;
    private static final Pattern BETWEEN_COLUMNS = Pattern.compile("[;\\t]");
    private static final Pattern STRETCH = Pattern.compile("(\\S+?)\\s*(?:-|–|→)\\s*(\\S+)");

    static TypedDays of(String days, String decision, String decided) {
        return new TypedDays(clean(days), clean(decision), clean(decided));
    }

    private static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /** What the form of a year without any day begins with. */
    static TypedDays fixed(int year, Lang lang) {
        if (year < FIRST_YEAR_OF_THE_CODE) {
            return new TypedDays("", "", "");
        }
        var words = Wording.in(lang);
        return new TypedDays(Stream.of(
                line(LocalDate.of(year, 1, 1), words.of("organisation.days.new_year"), lang),
                line(LocalDate.of(year, 4, 30), words.of("organisation.days.victory"), lang),
                line(LocalDate.of(year, 5, 1), words.of("organisation.days.labour"), lang),
                line(LocalDate.of(year, 9, 2), words.of("organisation.days.national"), lang)).reduce((one, next) -> one + "\n" + next).orElseThrow(),
                LABOUR_CODE, "20/11/2019");
    }

    /** What the form begins with that corrects a day. */
    static TypedDays of(SetDay set, Lang lang) {
        var dates = Dates.in(lang);
        return new TypedDays(dates.table(set.day()) + "; " + Wording.in(lang).of("organisation.days.kind." + set.kind()) + "; " + set.name(), set.decision(),
                dates.table(set.decided()));
    }

    private static String line(LocalDate day, String name, Lang lang) {
        return Dates.in(lang).table(day) + "; " + Wording.in(lang).of("organisation.days.kind.OFF") + "; " + name;
    }

    List<DayLine> lines() {
        var lines = new ArrayList<DayLine>();
        var typed = days.lines().toList();
        for (int i = 0; i < typed.size(); i++) {
            if (!typed.get(i).isBlank()) {
                lines.add(line(i + 1, typed.get(i).strip()));
            }
        }
        return lines.isEmpty() ? List.of(DayLine.unreadable(1, "")) : lines;
    }

    private static DayLine line(int number, String typed) {
        var columns = Arrays.stream(BETWEEN_COLUMNS.split(typed, -1)).map(String::strip).toList();
        var kind = columns.size() > 1 ? kind(columns.get(1)) : null;
        int nameAt = kind == null ? 1 : 2;
        if (columns.size() > nameAt + 1 && columns.subList(nameAt + 1, columns.size()).stream().anyMatch(column -> !column.isEmpty())) {
            return DayLine.unreadable(number, typed);
        }
        var name = columns.size() > nameAt ? columns.get(nameAt) : "";
        var single = TypedDay.parse(columns.getFirst());
        var stretch = STRETCH.matcher(columns.getFirst());
        return single == null && stretch.matches()
                ? new DayLine(number, typed, TypedDay.parse(stretch.group(1)), TypedDay.parse(stretch.group(2)), kind == null ? SetDay.Kind.OFF : kind, name)
                : new DayLine(number, typed, single, single, kind == null ? SetDay.Kind.OFF : kind, name);
    }

    /** In the words of either language. */
    private static SetDay.@Nullable Kind kind(String typed) {
        return Arrays.stream(SetDay.Kind.values()).filter(kind -> Arrays.stream(Lang.values())
                .anyMatch(lang -> Wording.in(lang).of("organisation.days.kind." + kind).equalsIgnoreCase(typed))).findFirst().orElse(null);
    }
}

package vn.namro.reporting.workbook;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.Period;
import vn.namro.measure.Metric;
import vn.namro.reporting.Actual;
import vn.namro.reporting.action.OpenReport.Opened;

import vn.namro.reporting.model.CellState;
import vn.namro.reporting.model.Draft;
import vn.namro.reporting.model.Draft.Field;
import vn.namro.reporting.model.Heading;

/** What a report says here, answer by answer, in one form: numbers in plain digits, texts stripped, nothing as an empty text. */
public final class Standing {
    public static final String NOTE = "NOTE";
    public static final String SAID = "SAID";

    private Standing() {}

    /** By key. */
    public static Map<String, String> of(Opened opened) {
        var standing = new LinkedHashMap<String, String>();
        var period = opened.report().period();
        for (var cell : opened.report().cells()) {
            var draft = opened.drafts().get(cell.target().code());
            for (var field : fields(cell.target().metric())) {
                standing.put(key(period, field.name(), cell.target().code()), draft != null && draft.hasFigures() ? typed(draft, field) : handedIn(cell.latest(), field));
            }
            standing.put(key(period, NOTE, cell.target().code()), words(draft != null ? draft.note() : cell.state() instanceof CellState.Waiting(var row, _) ? row.note() : ""));
        }
        for (var heading : Heading.values()) {
            standing.put(key(period, heading), words(opened.narrative().get(heading)));
        }
        return standing;
    }

    public static Field[] fields(Metric metric) {
        return metric == Metric.RATIO ? new Field[] {Field.NUMERATOR, Field.DENOMINATOR} : new Field[] {Field.VALUE};
    }

    public static String key(Period period, String field, String target) {
        return period + "/" + field + "." + target;
    }

    public static String key(Period period, Heading heading) {
        return period + "/NARRATIVE." + heading;
    }

    public static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    public static String words(@Nullable String text) {
        return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFC).replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    private static String typed(Draft draft, Field field) {
        var number = draft.number(field);
        return number == null ? words(draft.text(field)) : number(number);
    }

    private static String handedIn(@Nullable Actual row, Field field) {
        return row == null ? "" : number(switch (field) {
            case VALUE -> row.value();
            case NUMERATOR -> row.numerator();
            case DENOMINATOR -> row.denominator();
        });
    }
}

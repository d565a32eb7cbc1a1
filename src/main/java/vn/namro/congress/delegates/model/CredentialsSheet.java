package vn.namro.congress.delegates.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.namro.congress.Delegate;
import vn.namro.congress.delegates.model.DelegateSheet.Row;
import vn.namro.rule.Fault;

/**
 * What the committee knows of each delegate as a sheet has it, judged as a whole.
 *
 * @param day the congress's first
 * @param known the delegates by number
 * @param choice yes, no, or null for neither, as a word says
 * @param sex whether a word says woman, or null
 * @param days a day as a person writes it
 */
public record CredentialsSheet(LocalDate day, Map<Integer, Delegate> known, Function<String, @Nullable Boolean> choice, Function<String, @Nullable Boolean> sex,
        Function<String, @Nullable LocalDate> days) {
    /** How many columns are read; the second, the name, is there to be read by people. */
    public static final int COLUMNS = 13;
    private static final int LONGEST = 100;
    private static final int YOUNGEST = 14;
    private static final int OLDEST = 120;

    /** @param credentials by the delegate, in the order of the rows; empty when there are faults */
    public record Judged(List<Fault> faults, Map<Delegate, Credentials> credentials) {}

    public Judged judge(String sheet, List<Row> rows) {
        var faults = new ArrayList<Fault>();
        var found = new LinkedHashMap<Delegate, Credentials>();
        var firstWith = new HashMap<Integer, Integer>();
        for (var row : rows) {
            var reading = new Reading(sheet, row, faults);
            var delegate = reading.cell(0).matches("\\d{1,6}") ? known.get(Integer.valueOf(reading.cell(0))) : null;
            if (delegate == null) {
                reading.fault(0, CongressRule.G25_NUMBER_KNOWN);
            } else if (firstWith.putIfAbsent(delegate.number(), row.number()) instanceof Integer earlier) {
                faults.add(Fault.at(sheet, row.number(), "A" + row.number(), reading.cell(0), "delegates.wanted.number_once", earlier));
            }
            var credentials = reading.credentials();
            if (delegate != null) {
                found.put(delegate, credentials);
            }
        }
        if (rows.isEmpty()) {
            faults.add(Fault.at(sheet, 2, "A2", "", "delegates.wanted.row"));
        }
        return new Judged(faults, faults.isEmpty() ? found : Map.of());
    }

    private final class Reading {
        private final String sheet;
        private final Row row;
        private final List<Fault> faults;

        Reading(String sheet, Row row, List<Fault> faults) {
            this.sheet = sheet;
            this.row = row;
            this.faults = faults;
        }

        String cell(int column) {
            return row.cells().get(column);
        }

        void fault(int column, CongressRule rule) {
            faults.add(new Fault(sheet, row.number(), (char) ('A' + column) + Integer.toString(row.number()), cell(column), rule.key(), List.of()));
        }

        Credentials credentials() {
            var born = day(3);
            var since = day(5);
            if (born != null && (born.isAfter(day.minusYears(YOUNGEST)) || born.isBefore(day.minusYears(OLDEST)))) {
                fault(3, CongressRule.G28_DAYS_IN_ORDER);
            }
            if (since != null && (since.isAfter(day) || born != null && !since.isAfter(born))) {
                fault(5, CongressRule.G28_DAYS_IN_ORDER);
            }
            return new Credentials(chosen(2, sex), born, chosen(4, choice), since, chosen(6, choice), text(7), text(8), text(9), text(10), chosen(11, choice), text(12));
        }

        private @Nullable LocalDate day(int column) {
            var read = cell(column).isEmpty() ? null : days.apply(cell(column));
            if (read == null && !cell(column).isEmpty()) {
                fault(column, CongressRule.G27_DAY);
            }
            return read;
        }

        private @Nullable Boolean chosen(int column, Function<String, @Nullable Boolean> words) {
            var read = cell(column).isEmpty() ? null : words.apply(cell(column));
            if (read == null && !cell(column).isEmpty()) {
                fault(column, CongressRule.G26_YES_OR_NO);
            }
            return read;
        }

        private String text(int column) {
            if (cell(column).length() > LONGEST) {
                fault(column, CongressRule.G29_TEXT);
            }
            return cell(column).replaceAll("\\s+", " ");
        }
    }
}

package vn.namro.exchange.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.namro.exchange.FolderFile;
import vn.namro.language.CodeForm;
import vn.namro.measure.Comparison;
import vn.namro.measure.Goal;
import vn.namro.resolution.model.GoalRules;
import vn.namro.rule.Breach;
import vn.namro.rule.Fault;
import vn.namro.rule.FieldRule;
import vn.namro.rule.Rule;

/**
 * One row of a file, asked column by column. A cell that cannot be read is a fault and answers null; the row is then not
 * {@link #sound()} and no record is made of it, so that one fault causes no second. Under a doubtful header no row is sound.
 */
final class Row {
    private final Header header;
    private final int line;
    private final String[] cells;
    private final Faults faults;
    private boolean sound;

    Row(Header header, int line, String[] cells, Faults faults) {
        this.header = header;
        this.line = line;
        this.cells = cells;
        this.faults = faults;
        sound = !header.doubtful(); // nothing is concluded from what seems absent
    }

    FolderFile file() {
        return header.file();
    }

    int line() {
        return line;
    }

    boolean sound() {
        return sound;
    }

    boolean hasKeys() {
        return header.hasAll(file().keys());
    }

    /** What stands in a column, empty when the column is absent. */
    String cell(String column) {
        int place = header.places()[file().columns().indexOf(column)];
        return place < 0 ? "" : cells[place];
    }

    /** @param column empty when the whole row is meant */
    void fault(String column, Rule wanted, Object... arguments) {
        sound = false;
        faults.add(file(), line, column, cell(column.isEmpty() ? file().keys().getFirst() : column), wanted, arguments);
    }

    /** A broken rule of the row's record. */
    void breach(Breach breach) {
        sound = false;
        faults.add(at(breach));
    }

    /** A broken rule, at the cell that it speaks of. */
    Fault at(Breach breach) {
        var column = breach.rule() instanceof FieldRule rule ? rule.field() : "";
        return new Fault(file().fileName(), line, column, column.isEmpty() ? "" : cell(column), breach.rule().key(),
                breach.arguments());
    }

    /** Text that may be missing: empty then. */
    String text(String column) {
        var cell = cell(column);
        if (Text.hasControls(cell)) {
            fault(column, FormRule.X15_TEXT_HAS_NO_CONTROLS);
        }
        return cell;
    }

    @Nullable String optionalText(String column) {
        var text = text(column);
        return text.isEmpty() ? null : text;
    }

    String code(String column) {
        if (cell(column).isEmpty()) {
            missing(column);
        }
        var code = optionalCode(column);
        return code == null ? "" : code;
    }

    @Nullable String optionalCode(String column) {
        var cell = cell(column);
        if (cell.isEmpty()) {
            return null;
        }
        if (!CodeForm.fits(cell)) {
            fault(column, FormRule.X14_CODE_IS_WELL_FORMED);
        }
        return cell;
    }

    List<String> codes(String column) {
        if (cell(column).isEmpty()) {
            return List.of();
        }
        var codes = List.of(cell(column).split(";", -1));
        if (!codes.stream().allMatch(CodeForm::fits)) {
            fault(column, FormRule.X14_CODE_IS_WELL_FORMED);
        } else if (codes.stream().distinct().count() < codes.size()) {
            fault(column, FormRule.X12_KEY_STANDS_ONCE, String.valueOf(line));
        }
        return codes;
    }

    @Nullable BigDecimal decimal(String column) {
        return optional(column, Forms::decimal, FormRule.X16_DECIMAL);
    }

    @Nullable Integer whole(String column) {
        return optional(column, Forms::whole, FormRule.X17_WHOLE_NUMBER);
    }

    int year(String column) {
        if (cell(column).isEmpty()) {
            missing(column);
        }
        var year = optional(column, Forms::year, FormRule.X22_YEAR);
        return year == null ? 0 : year;
    }

    @Nullable LocalDate date(String column) {
        return optional(column, Forms::date, FormRule.X18_DATE);
    }

    <T> @Nullable T optional(String column, Function<String, Optional<T>> form, FormRule wanted, Object... arguments) {
        var cell = cell(column);
        if (cell.isEmpty()) {
            return null;
        }
        var value = form.apply(cell);
        if (value.isEmpty()) {
            fault(column, wanted, arguments);
        }
        return value.orElse(null);
    }

    <T> @Nullable T required(String column, Function<String, Optional<T>> form, FormRule wanted, Object... arguments) {
        if (cell(column).isEmpty()) {
            missing(column);
        }
        return optional(column, form, wanted, arguments);
    }

    /** One of the words of a column; null when the cell is empty. */
    <T> @Nullable T oneOf(String column, Words<T> words) {
        return optional(column, words::meaning, FormRule.X21_ONE_OF, words.listed());
    }

    /** One of the words of a column, which must be there. */
    <T> @Nullable T requiredOneOf(String column, Words<T> words) {
        if (cell(column).isEmpty()) {
            missing(column, FormRule.X21_ONE_OF, words.listed());
        }
        return oneOf(column, words);
    }

    /**
     * The goal of the columns goal, value and value_to; null when there is none.
     *
     * @param inherited how a value without a comparison of its own is compared; null for not at all
     */
    @Nullable Goal goal(@Nullable Comparison inherited) {
        boolean before = sound;
        sound = true;
        var own = oneOf("goal", Words.COMPARISONS);
        var value = decimal("value");
        var valueTo = decimal("value_to");
        var comparison = own == null && (value != null || valueTo != null) ? inherited : own;
        if (sound && !header.doubtful()) {
            GoalRules.breaches(comparison, value, valueTo).forEach(this::breach);
        }
        sound &= before;
        return comparison == null ? null : new Goal(comparison, value, valueTo);
    }

    private void missing(String column) {
        missing(column, FormRule.X13_VALUE_IS_GIVEN);
    }

    /** A cell that must be filled and is not; a column that is absent or misnamed was said in the header. */
    private void missing(String column, FormRule wanted, Object... arguments) {
        sound = false;
        if (header.has(column) || !header.doubtful() && !file().keys().contains(column)) {
            faults.add(file(), line, column, "", wanted, arguments);
        }
    }
}

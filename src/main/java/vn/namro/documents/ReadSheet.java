package vn.namro.documents;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as it stands in a file.
 *
 * @param part of the file in which it stands
 * @param cells that hold something
 * @param joined ranges that are one cell
 */
public record ReadSheet(String name, String part, Map<Place, Content> cells, List<String> joined) {

    public sealed interface Content {}

    /**
     * @param value every digit that the file holds, or the fifteen that a spreadsheet shows where it holds more
     * @param stored as it stands in the file
     */
    public record Number(BigDecimal value, String stored, Shown as) implements Content {}

    public enum Shown { PLAIN, PERCENT, DAY }

    public record Text(String text) implements Content {}

    /** @param shown what it came to when the file was saved */
    public record Formula(String text, String shown) implements Content {}

    /** True or false, an error, or a number that no figure is. */
    public record Other(String text) implements Content {}

    public @Nullable Content cell(Place place) {
        return cells.get(place);
    }

    /** As a person would see it, for a message. */
    public static String shown(@Nullable Content content) {
        return switch (content) {
            case null -> "";
            case Number number -> number.stored();
            case Text text -> text.text();
            case Formula formula -> "=" + formula.text();
            case Other other -> other.text();
        };
    }
}

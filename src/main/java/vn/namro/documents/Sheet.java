package vn.namro.documents;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A sheet to be written, for a workbook that people fill in.
 *
 * @param hidden whether it is out of sight
 * @param widths of the columns in characters
 * @param heights of rows in points, by row from 0; of the others the spreadsheet decides
 * @param joined ranges that are one cell
 * @param limits what a cell may hold
 * @param signals what makes a cell stand out
 * @param frozen so many rows stay in sight, and are repeated on each printed page where they are the head; 0 for none
 */
public record Sheet(String name, boolean hidden, List<Integer> widths, Map<Integer, Integer> heights, SortedMap<Place, Cell> cells, List<String> joined,
        List<Limit> limits, List<Signal> signals, int frozen) {

    /** @param content a {@link BigDecimal}, a text, or a {@link Formula}; null for an empty cell */
    public record Cell(SheetLook look, @Nullable Object content) {}

    public record Formula(String text) {}

    /**
     * @param kind {@code list}, {@code decimal} or {@code textLength}
     * @param operator empty for a list
     * @param first the edge, or the list
     */
    public record Limit(String range, String kind, String operator, String first, String title, String message) {}

    /** @param formula true where the cell stands out, in the words of the first cell of the range */
    public record Signal(String range, String formula, boolean fault) {}
}

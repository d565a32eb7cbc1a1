package vn.namro.documents;

import java.util.Optional;
import java.util.regex.Pattern;

/** A cell of a sheet, both from 0; written {@code B7}. */
public record Place(int column, int row) implements Comparable<Place> {
    private static final Pattern FORM = Pattern.compile("\\$?([A-Z]{1,3})\\$?([1-9]\\d{0,6})");

    public static Optional<Place> parse(String text) {
        var found = FORM.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        int column = 0;
        for (char letter : found.group(1).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return Optional.of(new Place(column - 1, Integer.parseInt(found.group(2)) - 1));
    }

    /** A, B … Z, AA, AB … */
    public static String column(int index) {
        return index < 26 ? String.valueOf((char) ('A' + index)) : column(index / 26 - 1) + (char) ('A' + index % 26);
    }

    @Override
    public int compareTo(Place other) {
        return row != other.row ? Integer.compare(row, other.row) : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return column(column) + (row + 1);
    }
}

package vn.namro.documents;

import java.util.Optional;

/** A cell of a sheet, both from 0; written {@code B7}. */
public record Place(int column, int row) implements Comparable<Place> {
    private static final int MOST_COLUMNS = 18_278;
    private static final int MOST_ROWS = 9_999_999;

    /** Asked of every cell of every file, so without a pattern. */
    public static Optional<Place> parse(String text) {
        int at = text.startsWith("$") ? 1 : 0;
        int column = 0;
        for (; at < text.length() && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z' && column <= MOST_COLUMNS; at++) {
            column = column * 26 + text.charAt(at) - 'A' + 1;
        }
        if (column > 0 && at < text.length() && text.charAt(at) == '$') {
            at++;
        }
        int row = 0;
        int digits = at;
        for (; at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9' && row <= MOST_ROWS; at++) {
            row = row * 10 + text.charAt(at) - '0';
        }
        boolean whole = at == text.length() && at > digits && column > 0 && column <= MOST_COLUMNS && row > 0 && row <= MOST_ROWS && text.charAt(digits) != '0';
        return whole ? Optional.of(new Place(column - 1, row - 1)) : Optional.empty();
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

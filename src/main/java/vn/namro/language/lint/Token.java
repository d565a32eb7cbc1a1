package vn.namro.language.lint;

/**
 * One word, number or mark of the text.
 *
 * @param start in UTF-16 units, inclusive
 * @param end exclusive
 */
record Token(int start, int end, Kind kind, String folded, boolean capital, boolean upper) {

    enum Kind {
        WORD,
        /** {@code 1.250}, {@code 4,5}, {@code 15-20}. */
        NUMBER,
        /** {@code 2027}. */
        YEAR,
        /** {@code 2026-2030}. */
        YEARS,
        /** {@code 31/12/2027}, {@code 6/2027}. */
        DATE,
        /** {@code 31/12}: a day, if the words around it say so. */
        DAY,
        /** {@code 17h30}. */
        CLOCK,
        /** {@code 12-NQ/TU}: the number and sign of a document. */
        SIGN,
        MARK,
        /** What ends a sentence. */
        STOP
    }

    /** The same word, its capital without meaning; that it stands in capitals is still told. */
    Token small() {
        return new Token(start, end, kind, folded, false, upper);
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }
}

package vn.namro.reporting.workbook;

/** For tests outside this package: one cell of a workbook typed into. */
public final class FilledIn {
    private FilledIn() {}

    public static byte[] cell(byte[] workbook, String place, String typed) {
        var book = Filled.of(workbook);
        return (typed.matches("[0-9.]+") ? book.number(place, typed) : book.text(place, typed)).bytes();
    }
}

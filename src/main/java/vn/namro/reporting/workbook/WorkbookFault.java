package vn.namro.reporting.workbook;

import java.util.List;
import vn.namro.documents.Place;
import vn.namro.language.Wording;
import vn.namro.rule.Rule;

/**
 * Something in a workbook, with what is wanted instead.
 *
 * @param sheet empty where the whole file is meant, and {@code cell} empty where the whole sheet is
 * @param found what stands there
 * @param wanted the key of the wording, with its arguments
 */
public record WorkbookFault(String sheet, String cell, String found, String wanted, List<Object> arguments) {
    private static final int LONGEST_FOUND = 80;

    static WorkbookFault of(Rule rule, String sheet, String cell, String found, Object... arguments) {
        return new WorkbookFault(sheet, cell, shortened(found), rule.key(), List.of(arguments));
    }

    static WorkbookFault at(SealedCell cell, Rule rule, String found, Object... arguments) {
        return of(rule, cell.sheet(), cell.place().toString(), found, arguments);
    }

    static WorkbookFault at(String sheet, Place place, Rule rule, String found, Object... arguments) {
        return of(rule, sheet, place.toString(), found, arguments);
    }

    public String where(Wording words) {
        return sheet.isEmpty() ? words.of("reporting.workbook.where.file") : cell.isEmpty() ? words.of("reporting.workbook.where.sheet", sheet) : words.of("reporting.workbook.where.cell", sheet, cell);
    }

    /** Where, what is there, what is wanted. */
    public String said(Wording words) {
        return where(words) + ": " + (found.isEmpty() ? "" : words.of("reporting.workbook.found", found) + " ") + words.of(wanted, arguments);
    }

    private static String shortened(String found) {
        var line = found.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST_FOUND ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST_FOUND)) + "…";
    }
}

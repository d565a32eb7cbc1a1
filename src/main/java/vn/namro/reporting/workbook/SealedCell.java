package vn.namro.reporting.workbook;

import vn.namro.documents.Place;

/**
 * A cell as it was sent out.
 *
 * @param key of an answer, {@code 2025-Q1/VALUE.CT1}; empty for the others
 * @param text a number in plain digits, a text as it stands; empty where nothing stood or where a formula does
 */
public record SealedCell(String sheet, Place place, Kind kind, String key, String text) {

    /** {@code ASIDE} is a formula of ours: nobody's answer, and spreadsheets write it anew in their own way. */
    public enum Kind { HEAD, CODE, FIXED, ASIDE, NUMBER, CHOICE, WORDS }

    public boolean isAnswer() {
        return kind == Kind.NUMBER || kind == Kind.CHOICE || kind == Kind.WORDS;
    }
}

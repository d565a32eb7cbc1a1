package vn.namro.reporting.workbook;

/**
 * An answer that is not here as it is in the file.
 *
 * @param sent as it was sent out, {@code here} as it stands now, {@code file} as it came back
 */
public record Change(SealedCell cell, String sent, String here, String file, Way way) {

    /** {@code BOTH} changed on both sides: a person decides, {@code FILE} or {@code HERE}. */
    public enum Way { FILE, HERE, BOTH }

    public boolean isTaken() {
        return way == Way.FILE;
    }

    public String key() {
        return cell.key();
    }

    /** The part of the key that says which field, and of which target. */
    public String field() {
        return key().substring(key().indexOf('/') + 1);
    }
}

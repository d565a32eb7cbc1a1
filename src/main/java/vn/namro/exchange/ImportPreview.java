package vn.namro.exchange;

import java.util.List;

/**
 * What taking a folder over would do.
 *
 * @param superseded rows that would take the place of what is known under their keys
 */
public record ImportPreview(ImportOutcome outcome, List<Superseded> superseded) {
    /** A row of a file, by its key. */
    public record Superseded(FolderFile file, String key) {}
}

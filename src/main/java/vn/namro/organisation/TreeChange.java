package vn.namro.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What an edit makes of a tree.
 *
 * @param rows the spans that are new or say something else than before; a span never disappears
 */
public record TreeChange(TreeEdit edit, Organisation before, Organisation after, List<Unit> rows) {
    public TreeChange {
        rows = List.copyOf(rows);
    }

    public LocalDate day() {
        return Objects.requireNonNull(edit.day());
    }
}

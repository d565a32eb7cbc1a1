package vn.namro.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the linter has to say of one directive or paragraph.
 *
 * @param text as it was judged: NFC, trimmed; all offsets are its UTF-16 units
 * @param marks one for each clear of the list that is there, in the list's order
 */
public record LintResult(String text, ClearList list, Map<Clear, Mark> marks, List<Finding> findings) {
    public LintResult {
        findings = List.copyOf(findings);
    }

    public boolean isClear(Clear clear) {
        return marks.containsKey(clear);
    }

    public Optional<Mark> mark(Clear clear) {
        return Optional.ofNullable(marks.get(clear));
    }

    /** How many clears of the list are there. */
    public int score() {
        return marks.size();
    }

    public List<Clear> missing() {
        return list.clears().stream().filter(clear -> !isClear(clear)).toList();
    }
}

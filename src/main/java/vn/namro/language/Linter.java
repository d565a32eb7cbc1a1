package vn.namro.language;

import java.text.Normalizer;
import java.util.Set;
import vn.namro.language.lint.Judge;

/**
 * Tells what a directive is clear about and what it leaves open: deterministic, by rules that have ids (docs/lint.md). The
 * same text gives the same answer, without network, clock or model file.
 */
public final class Linter {
    private Linter() {}

    /** The ids of the rules by which something is found missing; each can be suppressed. */
    public static Set<String> rules() {
        return Judge.rules();
    }

    /** @param text one directive or paragraph, in any normal form; it is judged composed and trimmed */
    public static LintResult lint(String text, ClearList list) {
        var normal = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        var judge = Judge.of(normal);
        var marks = judge.marks(list.clears());
        return LintResult.of(normal, list, judge.directs(), marks, judge.findings(list.clears(), marks));
    }
}

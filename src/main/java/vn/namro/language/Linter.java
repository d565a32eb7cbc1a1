package vn.namro.language;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import vn.namro.language.lint.Judge;
import vn.namro.language.lint.OwnWords;
import vn.namro.rule.Fault;

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

    /**
     * Takes an office's own words into the vocabulary (docs/lint.md), all of them or none, before anything is linted.
     *
     * @return what has to be mended in them; empty when they were taken
     */
    public static List<Fault> learn(String file, String words) {
        return OwnWords.learn(file, words);
    }

    /** @param text one directive or paragraph, in any normal form; it is judged composed and trimmed */
    public static LintResult lint(String text, ClearList list) {
        var normal = trimmed(Normalizer.normalize(text, Normalizer.Form.NFC));
        var judge = Judge.of(normal);
        var marks = judge.marks(list.clears());
        return LintResult.of(normal, list, judge.directs(), marks, judge.findings(list.clears(), marks));
    }

    /** Without the white space around it, no-break spaces included; empty if there is nothing else. */
    public static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}

package vn.namro.language.lint;

import java.util.ArrayList;
import java.util.List;
import vn.namro.rule.Fault;

/**
 * An office's own words, written as the program's own are: a line {@code [class]} opens a class that the rules know, the
 * lines under it hold its phrases, divided by semicolons; {@code #} begins a remark.
 */
public final class OwnWords {
    private static final int LONGEST = 8;

    private record Phrase(String className, String words) {}

    private OwnWords() {}

    /**
     * Takes all of a file's words, or none. Before anything is judged: what has been read does not change.
     *
     * @return what has to be mended in the file; empty when its words were taken
     */
    public static List<Fault> learn(String file, String text) {
        var phrases = new ArrayList<Phrase>();
        var faults = new ArrayList<Fault>();
        var current = "";
        int number = 0;
        for (var line : text.lines().map(String::strip).toList()) {
            number++;
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[") && line.endsWith("]")) {
                current = line.substring(1, line.length() - 1);
                if (!Lexicon.STANDARD.hasClass(current)) {
                    faults.add(Fault.at(file, number, "", line, "lint.wanted.class"));
                }
                continue;
            }
            if (current.isEmpty()) {
                faults.add(Fault.at(file, number, "", line, "lint.wanted.class_first"));
            }
            for (var phrase : line.split(";")) {
                if (Tokens.of(phrase).size() > LONGEST) {
                    faults.add(Fault.at(file, number, "", phrase.strip(), "lint.wanted.phrase", LONGEST));
                }
                phrases.add(new Phrase(current, phrase));
            }
        }
        if (faults.isEmpty()) {
            phrases.forEach(phrase -> Lexicon.STANDARD.learn(phrase.className, phrase.words));
        }
        return faults;
    }
}

package vn.namro.language.lint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that the rules know, by class: {@code lint/*.txt}. A line {@code [name]} opens a class, the lines under it
 * hold its phrases, divided by semicolons; {@code #} begins a remark.
 */
final class Lexicon {
    private static final List<String> FILES = List.of("bodies", "actions", "things", "time", "ways");
    static final Lexicon STANDARD = new Lexicon(FILES);

    /** What one phrase, or the beginning of longer ones, stands for. */
    static final class Node {
        final BitSet classes = new BitSet();
        private final Map<String, Node> next = new HashMap<>();

        @org.jspecify.annotations.Nullable Node after(String word) {
            return next.get(word);
        }
    }

    private final Node root = new Node();
    private final Map<String, Integer> classes = new HashMap<>();

    private Lexicon(List<String> files) {
        files.forEach(this::load);
    }

    Node root() {
        return root;
    }

    int classNumber(String name) {
        var number = classes.get(name);
        if (number == null) {
            throw new IllegalArgumentException("no class of words is called " + name);
        }
        return number;
    }

    private void load(String file) {
        var name = "/lint/" + file + ".txt";
        try (var in = Lexicon.class.getResourceAsStream(name);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int current = -1;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                line = line.strip();
                if (line.startsWith("[")) {
                    current = classes.computeIfAbsent(line.substring(1, line.length() - 1), _ -> classes.size());
                } else if (!line.startsWith("#")) {
                    for (var phrase : line.split(";")) {
                        add(phrase, current);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String phrase, int classNumber) {
        var tokens = Tokens.of(phrase);
        if (tokens.isEmpty()) {
            return;
        }
        var node = root;
        for (var token : tokens) {
            node = node.next.computeIfAbsent(token.folded(), _ -> new Node());
        }
        node.classes.set(classNumber);
    }
}

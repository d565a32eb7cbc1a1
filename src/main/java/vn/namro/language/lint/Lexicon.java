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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that the rules know, by class: {@code lint/*.txt}. A line {@code [name]} opens a class, the lines under it
 * hold its phrases, divided by semicolons; {@code #} begins a remark.
 */
final class Lexicon {
    private static final List<String> FILES = List.of("words", "bodies", "actions", "things", "time", "ways");
    private static final Set<String> WORDS = Set.of("bodies", "actions", "things");

    private static final Set<String> PHRASES = Set.of("[do-whole]", "[aux]", "[matter]", "[make]", "[measure]", "[no-object]", "[look]");

    /** Which phrases of two of a class are words of two syllables. */
    private enum Wording { ALL, SOME, NONE }

    /** What stands in a phrase of two as a word of its own. */
    private static final Set<String> LOOSE = Stream.of("cho", "với", "của", "về", "là", "các", "đến", "tới", "lên", "ra", "lại", "tốt", "nghiêm", "việc",
            "rồi", "mới", "xong", "ngay", "vào", "thêm", "hết", "đủ", "kèm", "cùng", "trong", "từ", "giao", "phải", "theo", "để").map(Fold::word).collect(Collectors.toUnmodifiableSet());
    static final Lexicon STANDARD = new Lexicon(FILES);

    /** What one phrase, or the beginning of longer ones, stands for. */
    static final class Node {
        final BitSet classes = new BitSet();
        Signals signals = Signals.NONE;
        /** Whether the phrase is one word of two syllables, no half of which is to be taken for a word. */
        boolean word;
        private final Map<String, Node> next = new HashMap<>();

        @org.jspecify.annotations.Nullable Node after(String word) {
            return next.get(word);
        }
    }

    private final Node root = new Node();
    private final Map<String, Integer> classes = new HashMap<>();
    private final BitSet actions = new BitSet();

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

    /** Whether a class is one of what can be done: the words of a name do nothing. */
    boolean isOfActions(int classNumber) {
        return actions.get(classNumber);
    }

    private void load(String file) {
        var name = "/lint/" + file + ".txt";
        try (var in = Lexicon.class.getResourceAsStream(name);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int current = -1;
            var wording = Wording.SOME;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                line = line.strip();
                if (line.startsWith("[")) {
                    current = classes.computeIfAbsent(line.substring(1, line.length() - 1), _ -> classes.size());
                    wording = file.equals("words") ? Wording.ALL
                            : WORDS.contains(file) && !PHRASES.contains(line) ? Wording.SOME : Wording.NONE;
                    if (file.equals("actions") || file.equals("things")) {
                        actions.set(current);
                    }
                } else if (!line.startsWith("#")) {
                    for (var phrase : line.split(";")) {
                        add(phrase, current, wording);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds to a class that is there; without effect where there is no such class. */
    void learn(String className, String phrase) {
        var number = classes.get(className);
        if (number != null) {
            add(phrase, number, Wording.SOME);
        }
    }

    boolean hasClass(String name) {
        return classes.containsKey(name);
    }

    private void add(String phrase, int classNumber, Wording wording) {
        var tokens = Tokens.of(phrase);
        if (tokens.isEmpty()) {
            return;
        }
        var node = root;
        for (var token : tokens) {
            node = node.next.computeIfAbsent(token.folded(), _ -> new Node());
        }
        node.classes.set(classNumber);
        node.signals = node.signals.or(Signals.ofClass(classNumber));
        node.word |= wording != Wording.NONE && tokens.size() == 2 && (wording == Wording.ALL || tokens.stream().allMatch(token -> token.is(Token.Kind.WORD) && !LOOSE.contains(token.folded())));
    }
}

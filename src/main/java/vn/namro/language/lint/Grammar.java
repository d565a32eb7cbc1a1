package vn.namro.language.lint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the rules read a text by, as data: {@code lint/grammar.txt}, whose head says how it is written. */
final class Grammar {
    static final Grammar STANDARD = new Grammar("/lint/grammar.txt");

    /** The layer of everybody who is named. */
    static final String ACTOR = "actor";
    /** The layer of every date, period and hour. */
    static final String DATE = "date";

    private record Layer(int number, TokenPattern pattern, boolean setsAside) {}

    private final Map<String, String> named = new HashMap<>();
    private final Map<String, Integer> layers = new HashMap<>();
    private final List<Layer> found = new ArrayList<>();

    private Grammar(String file) {
        // Whom a text names is told apart by Roles; the patterns below the actors may ask for it.
        for (var role : Roles.LAYERS) {
            layers.put(role, layers.size());
        }
        entries(file).forEach(this::define);
    }

    /** A pattern that may ask for everything in the grammar. */
    TokenPattern pattern(String source) {
        return PatternReader.read(source, named, layers);
    }

    int layer(String name) {
        return layers.get(name);
    }

    Scan read(String text) {
        var scan = new Scan(text, layers.size());
        for (var layer : found) {
            for (int i = 0; i < scan.size(); ) {
                int end = scan.isAside(i) || scan.isNamed(i) ? -1 : layer.pattern.matchAt(scan, i);
                if (end <= i) {
                    i++;
                    continue;
                }
                scan.lay(layer.number, scan.from, scan.to);
                if (layer.setsAside) {
                    scan.setAside(scan.from, scan.to);
                }
                if (layer.number == layers.get(ACTOR)) {
                    scan.setNamed(scan.from, scan.to);
                } else if (layer.number == layers.get(DATE)) {
                    scan.setDated(scan.from, scan.to);
                }
                i = end;
            }
        }
        Roles.tell(scan, layers);
        return scan;
    }

    private void define(String entry) {
        int at = entry.indexOf('=');
        boolean aside = false;
        if (entry.indexOf(":-") >= 0 && (at < 0 || entry.indexOf(":-") < at)) {
            at = entry.indexOf(":-") + 1;
            aside = true;
        }
        boolean layer = entry.charAt(at - 1) == ':';
        var name = entry.substring(0, layer ? at - 1 : at).strip();
        var pattern = entry.substring(at + 1).strip();
        if (!layer) {
            named.put(name, pattern);
            return;
        }
        var read = pattern(pattern);
        int number = layers.computeIfAbsent(name, _ -> layers.size());
        found.add(new Layer(number, read, aside));
    }

    private static List<String> entries(String file) {
        var entries = new ArrayList<String>();
        try (var in = Grammar.class.getResourceAsStream(file);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(" ")) {
                    entries.add(entries.removeLast() + line);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    entries.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }
}

package vn.namro.publishing.model;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.namro.documents.Content.Figure;
import vn.namro.documents.DocumentNumbers;
import vn.namro.publishing.NumberDifference;

/** Compares the numbers that stand in a document with those that a new one would have. */
public final class NumberCheck {
    /** The first step of every id that a review gives. */
    private static final Set<String> OURS = Set.of("summary", "so_far", "target", "reporting", "chart");

    private NumberCheck() {}

    /**
     * @param sameTemplate whether the document has the places that a new one would have, so that a number that is gone can
     *        be told from one that its template never showed
     */
    public static List<NumberDifference> of(DocumentNumbers found, DocumentNumbers wanted, boolean sameTemplate) {
        var texts = new LinkedHashMap<String, String>();
        var owed = new LinkedHashMap<String, Integer>();
        all(wanted).forEach(figure -> {
            texts.put(figure.id(), figure.text());
            owed.merge(figure.id(), 1, Integer::sum);
        });
        var differences = new LinkedHashSet<NumberDifference>();
        var seen = new HashMap<String, Integer>();
        for (var figure : all(found)) {
            seen.merge(figure.id(), 1, Integer::sum);
            var text = texts.get(figure.id());
            if (text == null ? isOurs(figure.id()) : !text.equals(figure.text())) {
                differences.add(new NumberDifference(figure.id(), figure.text(), text));
            }
        }
        if (sameTemplate || found.figures().isEmpty()) {
            owed.forEach((id, times) -> {
                if (seen.getOrDefault(id, 0) < times) {
                    differences.add(new NumberDifference(id, null, texts.get(id)));
                }
            });
        }
        return List.copyOf(differences);
    }

    private static List<Figure> all(DocumentNumbers numbers) {
        return Stream.concat(numbers.figures().stream(), numbers.plotted().stream()).toList();
    }

    private static boolean isOurs(String id) {
        int end = id.indexOf('/');
        return end > 0 && OURS.contains(id.substring(0, end));
    }
}

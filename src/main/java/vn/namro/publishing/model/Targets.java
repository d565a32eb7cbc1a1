package vn.namro.publishing.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.namro.language.CodeOrder;
import vn.namro.progress.Judgement;

/** The judgements in the order of the document, each with its place: a compound target before its parts. */
final class Targets {
    private final LinkedHashMap<String, String> places = new LinkedHashMap<>();
    private final Map<String, Judgement> byCode = new HashMap<>();
    private final Map<String, List<Judgement>> parts = new HashMap<>();

    Targets(List<Judgement> judgements) {
        judgements.forEach(j -> byCode.put(j.target().code(), j));
        var top = new ArrayList<Judgement>();
        for (var judgement : judgements.stream().sorted((a, b) -> CodeOrder.NATURAL.compare(a.target().code(), b.target().code())).toList()) {
            var whole = judgement.target().partOf();
            (whole == null ? top : parts.computeIfAbsent(whole, _ -> new ArrayList<>())).add(judgement);
        }
        place(top, "", new HashSet<>());
    }

    private void place(List<Judgement> siblings, String before, Set<String> seen) {
        int number = 1;
        for (var judgement : siblings) {
            if (seen.add(judgement.target().code())) {
                var place = before + number++;
                places.put(judgement.target().code(), place);
                place(parts(judgement), place + ".", seen);
            }
        }
    }

    List<Judgement> inOrder() {
        return places.keySet().stream().map(code -> {
            var judgement = byCode.get(code);
            if (judgement == null) {
                throw new IllegalStateException(code);
            }
            return judgement;
        }).toList();
    }

    List<Judgement> parts(Judgement whole) {
        return parts.getOrDefault(whole.target().code(), List.of());
    }

    String place(Judgement judgement) {
        return place(judgement.target().code());
    }

    String place(String code) {
        @Nullable String place = places.get(code);
        return place == null ? code : place;
    }
}

package vn.namro.documents.ooxml;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which parts a part points to. */
public final class Links {
    private final Map<String, Link> byId = new LinkedHashMap<>();

    /** @param kind the last word of the relationship's type, for instance {@code header} */
    public record Link(String id, String kind, String part) {}

    private Links() {}

    /** @param part its name in the container; empty for the container itself */
    public static Links of(Map<String, byte[]> parts, String part) {
        var links = new Links();
        var folder = part.substring(0, part.lastIndexOf('/') + 1);
        var name = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        var bytes = parts.get(name);
        if (bytes == null) {
            return links;
        }
        for (var link : XmlPart.read(name, bytes).elements()) {
            var id = link.attribute("Id");
            var type = link.attribute("Type");
            var target = link.attribute("Target");
            if (id != null && type != null && target != null && !"External".equals(link.attribute("TargetMode"))) {
                links.byId.put(id, new Link(id, type.substring(type.lastIndexOf('/') + 1), resolved(folder, target)));
            }
        }
        return links;
    }

    /** The part that holds the text of a Word document. */
    public static Optional<String> mainPart(Map<String, byte[]> parts) {
        return of(parts, "").ofKind("officeDocument").stream().map(Link::part).filter(parts::containsKey).findFirst();
    }

    public Optional<Link> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public List<Link> ofKind(String kind) {
        return byId.values().stream().filter(link -> link.kind().equals(kind)).toList();
    }

    private static String resolved(String folder, String target) {
        var steps = new ArrayDeque<String>();
        for (var step : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}

package vn.namro.documents.ooxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.namro.documents.FaultyFile;

/** The parts of a Word document that hold what is read: text, page heads and feet, notes, charts. */
public record WordParts(String main, List<String> stories, List<String> charts) {
    private static final List<String> BESIDE = List.of("header", "footer", "footnotes", "endnotes");

    public static WordParts of(String file, Map<String, byte[]> parts) {
        var main = Links.mainPart(parts).orElseThrow(() -> FaultyFile.of(file, "", "documents.wanted.docx"));
        var links = Links.of(parts, main);
        var stories = new ArrayList<String>(List.of(main));
        for (var kind : BESIDE) {
            links.ofKind(kind).stream().map(Links.Link::part).filter(parts::containsKey).filter(p -> !stories.contains(p)).forEach(stories::add);
        }
        return new WordParts(main, List.copyOf(stories),
                links.ofKind("chart").stream().map(Links.Link::part).filter(parts::containsKey).distinct().toList());
    }
}

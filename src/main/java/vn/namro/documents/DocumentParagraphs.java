package vn.namro.documents;

import java.util.ArrayList;
import java.util.List;
import vn.namro.documents.ooxml.Container;
import vn.namro.documents.ooxml.Vocabulary;
import vn.namro.documents.ooxml.WordParts;
import vn.namro.documents.ooxml.Xml.Element;
import vn.namro.documents.ooxml.XmlPart;

/**
 * The paragraphs of a Word document's text in reading order, those in tables and text boxes included, without page heads,
 * feet and notes. What a tracked change has deleted does not stand.
 */
public final class DocumentParagraphs {
    private DocumentParagraphs() {}

    /** @throws FaultyFile when it is not a Word document */
    public static List<String> read(String file, byte[] docx) {
        var parts = Container.read(file, docx);
        var main = WordParts.of(file, parts).main();
        var paragraphs = new ArrayList<String>();
        collect(XmlPart.read(main, parts.get(main)), paragraphs);
        return List.copyOf(paragraphs);
    }

    private static void collect(Element element, List<String> paragraphs) {
        if (element.is(Vocabulary.WORD, "p")) {
            var text = new StringBuilder();
            var inside = new ArrayList<String>();
            text(element, text, inside);
            paragraphs.add(text.toString());
            paragraphs.addAll(inside);
            return;
        }
        for (var child : element.elements()) {
            if (!child.is(Vocabulary.CHOICE, "Fallback")) { // the same words a second time, for old programs
                collect(child, paragraphs);
            }
        }
    }

    /** The paragraph's own words; a text box that hangs in it has paragraphs of its own. */
    private static void text(Element element, StringBuilder text, List<String> inside) {
        for (var child : element.elements()) {
            if (child.is(Vocabulary.CHOICE, "Fallback")) {
                continue;
            }
            if (child.is(Vocabulary.WORD, "p")) {
                collect(child, inside);
            } else if (child.is(Vocabulary.WORD, "t")) {
                text.append(child.text());
            } else if (child.is(Vocabulary.WORD, "br") || child.is(Vocabulary.WORD, "tab")) {
                text.append(' ');
            } else if (child.is(Vocabulary.WORD, "noBreakHyphen")) {
                text.append('-');
            } else {
                text(child, text, inside);
            }
        }
    }
}

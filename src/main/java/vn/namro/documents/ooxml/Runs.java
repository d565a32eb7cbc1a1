package vn.namro.documents.ooxml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import vn.namro.documents.Content.Figure;
import vn.namro.documents.Content.Inline;
import vn.namro.documents.Content.Sentence;
import vn.namro.documents.Content.Text;
import vn.namro.documents.ooxml.Xml.Attribute;
import vn.namro.documents.ooxml.Xml.Element;

/** Words as runs, in the format of the placeholder that they replace. */
final class Runs {
    static final Element EMPTY_PARAGRAPH = word("p", List.of());

    private Runs() {}

    static List<Element> of(Inline content, @Nullable Element format, IntSupplier ids) {
        if (content instanceof Text text) {
            return text.text().isEmpty() ? List.of() : List.of(run(text.text(), format));
        }
        if (content instanceof Figure figure) {
            return List.of(control(figure, format, ids.getAsInt()));
        }
        var runs = new ArrayList<Element>();
        for (var part : ((Sentence) content).parts()) {
            runs.addAll(of(part, format, ids));
        }
        return runs;
    }

    private static Element control(Figure figure, @Nullable Element format, int id) {
        var properties = new ArrayList<Xml>();
        if (format != null) {
            properties.add(format);
        }
        properties.add(valued("alias", figure.id()));
        properties.add(valued("tag", figure.id()));
        properties.add(valued("id", String.valueOf(id)));
        properties.add(word("text", List.of()));
        return word("sdt", List.of(), word("sdtPr", List.of(), properties.toArray(Xml[]::new)),
                word("sdtContent", List.of(), run(figure.text(), format)));
    }

    private static Element run(String text, @Nullable Element format) {
        var children = new ArrayList<Xml>();
        if (format != null) {
            children.add(format);
        }
        boolean first = true;
        for (var line : text.lines().toList()) {
            if (!first) {
                children.add(word("br", List.of()));
            }
            first = false;
            children.add(word("t", List.of(new Attribute("", "xml:space", "preserve")), new Xml.Text(line)));
        }
        return word("r", List.of(), children.toArray(Xml[]::new));
    }

    /** The format of the placeholder's words, without the grey in which Word shows a placeholder. */
    static @Nullable Element formatOf(Element control, Element body) {
        var format = body.first(Vocabulary.WORD, "r")
                .flatMap(run -> run.child(Vocabulary.WORD, "rPr"))
                .or(() -> control.child(Vocabulary.WORD, "sdtPr").flatMap(p -> p.child(Vocabulary.WORD, "rPr")))
                .orElse(null);
        return format == null ? null : format.with(format.children().stream().filter(child -> !(child instanceof Element e
                && e.is(Vocabulary.WORD, "rStyle") && "PlaceholderText".equals(e.attribute(Vocabulary.WORD, "val")))).toList());
    }

    static Element inParagraph(Element paragraph, List<Element> runs) {
        var children = new ArrayList<Xml>(paragraph.elements().stream().filter(e -> e.is(Vocabulary.WORD, "pPr")).toList());
        children.addAll(runs);
        return paragraph.with(children);
    }

    static Element withEmptyParagraph(Element cell) {
        var children = new ArrayList<>(cell.children());
        children.add(EMPTY_PARAGRAPH);
        return cell.with(children);
    }

    private static Element valued(String name, String value) {
        return word(name, List.of(new Attribute(Vocabulary.WORD.namespace(), "w:val", value)));
    }

    /** The prefix {@code w} is what every program that writes these files uses. */
    private static Element word(String name, List<Attribute> attributes, Xml... children) {
        return new Element(Vocabulary.WORD.namespace(), "w:" + name, attributes, List.of(children));
    }
}

package vn.namro.documents;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.namro.documents.ooxml.ChartPart;
import vn.namro.documents.ooxml.Container;
import vn.namro.documents.ooxml.Filling;
import vn.namro.documents.ooxml.Links;
import vn.namro.documents.ooxml.PropertyParts;
import vn.namro.documents.ooxml.Vocabulary;
import vn.namro.documents.ooxml.WordParts;
import vn.namro.documents.ooxml.XmlPart;

/** A Word document with content controls where an office wants words, rows, sections and charts to stand. */
public final class WordTemplate {
    private final String file;
    private final Map<String, byte[]> parts;
    private final WordParts word;
    private final String digest;

    private WordTemplate(String file, Map<String, byte[]> parts, String digest) {
        this.file = file;
        this.parts = parts;
        this.word = WordParts.of(file, parts);
        this.digest = digest;
    }

    /**
     * @param file what the template is called when something is wrong in it
     * @throws FaultyFile when it is not a Word document
     */
    public static WordTemplate read(String file, byte[] bytes) {
        return new WordTemplate(file, Container.read(file, bytes), Digests.of(bytes));
    }

    /** Tells one template from another. */
    public String digest() {
        return digest;
    }

    /** The tags of its content controls. */
    public SortedSet<String> tags() {
        var tags = new TreeSet<String>();
        for (var story : word.stories()) {
            XmlPart.read(story, parts.get(story)).all(Vocabulary.WORD, "sdt").stream().map(Filling::tagOf)
                    .forEach(tag -> {
                        if (tag != null) {
                            tags.add(tag);
                        }
                    });
        }
        return tags;
    }

    /** @throws FaultyFile with every tag that is not a field */
    public byte[] fill(Fields fields, DocumentProperties properties) {
        var filling = new Filling(file, fields);
        var filled = new LinkedHashMap<>(parts);
        for (var story : word.stories()) {
            filled.put(story, XmlPart.write(filling.fill(XmlPart.read(story, parts.get(story)), fields)));
        }
        if (!filling.faults().isEmpty()) {
            throw new FaultyFile(filling.faults());
        }
        var links = Links.of(parts, word.main());
        filling.chartsByLink().forEach((id, chart) -> links.byId(id).ifPresent(link -> ChartPart.fill(filled, link.part(), chart)));
        PropertyParts.put(filled, properties);
        return Container.write(filled);
    }
}

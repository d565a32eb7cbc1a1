package vn.namro.documents;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** What a template may name, by the tags of its content controls. */
public record Fields(SequencedMap<String, Content> byTag) {
    public static final Fields NONE = new Fields(new LinkedHashMap<>());

    public Fields {
        byTag = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byTag));
    }

    public static Fields of(String tag, Content content) {
        return NONE.and(tag, content);
    }

    public static Fields of(String tag, String text) {
        return NONE.and(tag, text);
    }

    public Fields and(String tag, Content content) {
        var more = new LinkedHashMap<String, Content>(byTag);
        more.put(tag, content);
        return new Fields(more);
    }

    public Fields and(String tag, String text) {
        return and(tag, Content.text(text));
    }

    /** These, with those of an item in front. */
    public Fields behind(Fields item) {
        var more = new LinkedHashMap<String, Content>(byTag);
        more.putAll(item.byTag);
        return new Fields(more);
    }
}

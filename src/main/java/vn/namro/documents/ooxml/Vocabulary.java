package vn.namro.documents.ooxml;

/** A vocabulary of the format: programs save it under its transitional or its strict name. */
public enum Vocabulary {
    WORD("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main"),
    CHART("http://schemas.openxmlformats.org/drawingml/2006/chart", "http://purl.oclc.org/ooxml/drawingml/chart"),
    PLACED("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing"),
    LINK("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships"),
    CHOICE("http://schemas.openxmlformats.org/markup-compatibility/2006", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
    PACKAGE_LINK("http://schemas.openxmlformats.org/package/2006/relationships", "http://schemas.openxmlformats.org/package/2006/relationships"),
    CONTENT_TYPES("http://schemas.openxmlformats.org/package/2006/content-types", "http://schemas.openxmlformats.org/package/2006/content-types"),
    CUSTOM_PROPERTIES("http://schemas.openxmlformats.org/officeDocument/2006/custom-properties", "http://purl.oclc.org/ooxml/officeDocument/customProperties");

    private static final Vocabulary[] ALL = values();

    private final String transitional;
    private final String strict;

    Vocabulary(String transitional, String strict) {
        this.transitional = transitional;
        this.strict = strict;
    }

    public boolean has(String namespace) {
        return transitional.equals(namespace) || strict.equals(namespace);
    }

    public String namespace() {
        return transitional;
    }

    /** The same name as one object, so that comparing the many elements of a document is quick. */
    static String shared(String namespace) {
        for (var vocabulary : ALL) {
            if (vocabulary.transitional.equals(namespace)) {
                return vocabulary.transitional;
            }
        }
        return namespace;
    }
}

package vn.namro.documents.ooxml;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import vn.namro.documents.Content.Chart;
import vn.namro.documents.StylePack;
import vn.namro.language.Lang;

/** Everything around the text of a template: types, links, styles, lists, page heads, settings and the chart. */
public final class TemplateParts {
    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    /** The names that a text may use. */
    public static final String NAMES = "xmlns:w=\"%s\" xmlns:r=\"%s\" xmlns:wp=\"%s\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:c=\"%s\""
            .formatted(Vocabulary.WORD.namespace(), OFFICE, Vocabulary.PLACED.namespace(), Vocabulary.CHART.namespace());
    public static final String HEAD_OF_FIRST_PAGE = "rIdHeadFirst";
    public static final String HEAD_OF_LATER_PAGES = "rIdHead";
    public static final String CHART = "rIdChart";

    private final LinkedHashMap<String, byte[]> parts = new LinkedHashMap<>();

    private TemplateParts() {}

    /**
     * @param firstHead what stands at the head of the first page, as paragraphs; {@code laterHead} of the others
     * @param sample what the chart shows before it is filled, null for a document without one
     */
    public static byte[] of(StylePack pack, Lang lang, String body, String firstHead, String laterHead, @Nullable Chart sample) {
        var template = new TemplateParts();
        template.packaging(sample != null);
        template.put("word/document.xml", "<w:document " + NAMES + "><w:body>" + body + "</w:body></w:document>");
        template.put("word/styles.xml", StylesPart.of(pack, lang));
        template.put("word/numbering.xml", numbering(pack));
        template.put("word/settings.xml", """
                <w:settings xmlns:w="%s"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>\
                <w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>\
                <w:themeFontLang w:val="%s"/><w:decimalSymbol w:val="%s"/><w:listSeparator w:val="%s"/></w:settings>"""
                .formatted(Vocabulary.WORD.namespace(), lang == Lang.VI ? "vi-VN" : "en-GB", lang == Lang.VI ? "," : ".", lang == Lang.VI ? ";" : ","));
        template.put("word/header1.xml", "<w:hdr " + NAMES + ">" + firstHead + "</w:hdr>");
        template.put("word/header2.xml", "<w:hdr " + NAMES + ">" + laterHead + "</w:hdr>");
        if (sample != null) {
            template.put("word/charts/chart1.xml", ChartTemplate.written(pack, lang));
            template.put("word/charts/_rels/chart1.xml.rels", links(link("rId1", "package", "../embeddings/Microsoft_Excel_Sheet1.xlsx")));
            template.parts.put("word/embeddings/Microsoft_Excel_Sheet1.xlsx", ChartWorkbook.of(sample));
            ChartPart.fill(template.parts, "word/charts/chart1.xml", sample);
        }
        return Container.write(template.parts);
    }

    private void packaging(boolean chart) {
        put("[Content_Types].xml", """
                <Types xmlns="%s"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="xml" ContentType="application/xml"/>\
                <Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/>%s</Types>"""
                .formatted(Vocabulary.CONTENT_TYPES.namespace(), type("/word/document.xml", WORD_TYPE + "document.main+xml")
                        + type("/word/styles.xml", WORD_TYPE + "styles+xml") + type("/word/numbering.xml", WORD_TYPE + "numbering+xml")
                        + type("/word/settings.xml", WORD_TYPE + "settings+xml") + type("/word/header1.xml", WORD_TYPE + "header+xml")
                        + type("/word/header2.xml", WORD_TYPE + "header+xml")
                        + (chart ? type("/word/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml") : "")));
        put("_rels/.rels", links(link("rId1", "officeDocument", "word/document.xml")));
        put("word/_rels/document.xml.rels", links(link("rIdStyles", "styles", "styles.xml") + link("rIdNumbering", "numbering", "numbering.xml")
                + link("rIdSettings", "settings", "settings.xml") + link(HEAD_OF_FIRST_PAGE, "header", "header1.xml")
                + link(HEAD_OF_LATER_PAGES, "header", "header2.xml") + (chart ? link(CHART, "chart", "charts/chart1.xml") : "")));
    }

    /** List 1 numbers the headings, list 2 puts a dash before an item; both start where a first line starts. */
    private static String numbering(StylePack pack) {
        var indent = "<w:pPr><w:ind w:left=\"0\" w:firstLine=\"" + Lengths.twips(pack.body().firstLine()) + "\"/></w:pPr>";
        return "<w:numbering xmlns:w=\"" + Vocabulary.WORD.namespace() + "\"><w:abstractNum w:abstractNumId=\"1\"><w:multiLevelType w:val=\"multilevel\"/>"
                + level(0, "upperRoman", pack.headings().first(), indent) + level(1, "decimal", pack.headings().second(), indent)
                + "</w:abstractNum><w:abstractNum w:abstractNumId=\"2\"><w:multiLevelType w:val=\"hybridMultilevel\"/>"
                + level(0, "bullet", "-", indent) + "</w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num></w:numbering>";
    }

    private static String level(int level, String kind, String text, String indent) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + kind + "\"/><w:suff w:val=\"space\"/><w:lvlText w:val=\""
                + XmlPart.escaped(text) + "\"/><w:lvlJc w:val=\"left\"/>" + indent + "</w:lvl>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String links(String links) {
        return "<Relationships xmlns=\"" + Vocabulary.PACKAGE_LINK.namespace() + "\">" + links + "</Relationships>";
    }

    private static String link(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + kind + "\" Target=\"" + target + "\"/>";
    }

    private void put(String name, String xml) {
        parts.put(name, (XmlPart.DECLARATION + xml).getBytes(StandardCharsets.UTF_8));
    }
}

package vn.namro.documents;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.namro.documents.Content.Chart;
import vn.namro.documents.StylePack.HeaderForm;
import vn.namro.documents.ooxml.Lengths;
import vn.namro.documents.ooxml.StylesPart;
import vn.namro.documents.ooxml.TemplateParts;
import vn.namro.documents.ooxml.XmlPart;
import vn.namro.language.Lang;

/**
 * Writes a template from a style pack. Words may name fields: {@code "Tính đến {review.day}, …"} puts a content control
 * with that tag there. What it gives back is meant to be edited in Word by the office that uses it.
 */
public final class TemplateBuilder {
    /** A4. */
    private static final int SHORT_SIDE = 210;
    private static final int LONG_SIDE = 297;
    private static final Pattern FIELD = Pattern.compile("\\{([a-z]+\\.[a-z_.]+)}");

    private final StylePack pack;
    private final Lang lang;
    private int lastId;

    public TemplateBuilder(StylePack pack, Lang lang) {
        this.pack = pack;
        this.lang = lang;
    }

    /** @param head words of its head, @param width in millimetres */
    public record Column(String head, int width, Look look) {}

    public String paragraph(Look look, String words) {
        return paragraph(look, "", words);
    }

    private String paragraph(Look look, String format, String words) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + StylesPart.id(look) + "\"/>" + format + "</w:pPr>" + runs(words) + "</w:p>";
    }

    /** What stands once, several times or not at all, as the field says. */
    public String each(String tag, String... blocks) {
        return control(tag, String.join("", blocks));
    }

    /** Fixed words with the office's tone marks, and controls for the fields. */
    private String runs(String words) {
        var out = new StringBuilder();
        var fields = FIELD.matcher(words);
        int from = 0;
        while (fields.find()) {
            out.append(run(words.substring(from, fields.start()))).append(control(fields.group(1), run("[" + fields.group(1) + "]")));
            from = fields.end();
        }
        return out.append(run(words.substring(from))).toString();
    }

    private String run(String words) {
        var marked = lang == Lang.VI ? pack.toneMarks().written(words) : words;
        return words.isEmpty() ? "" : "<w:r><w:t xml:space=\"preserve\">" + XmlPart.escaped(marked) + "</w:t></w:r>";
    }

    private String control(String tag, String content) {
        return "<w:sdt><w:sdtPr><w:alias w:val=\"" + tag + "\"/><w:tag w:val=\"" + tag + "\"/><w:id w:val=\"" + ++lastId
                + "\"/></w:sdtPr><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
    }

    /** A table with a repeated head; rows are made by {@link #row} and {@link #each}. */
    public String table(List<Column> columns, String... rows) {
        var out = new StringBuilder("<w:tbl><w:tblPr><w:tblW w:w=\"").append(columns.stream().mapToInt(c -> Lengths.twips(c.width())).sum())
                .append("\" w:type=\"dxa\"/><w:jc w:val=\"center\"/>").append(borders("single")).append("<w:tblLayout w:type=\"fixed\"/>")
                .append("<w:tblCellMar><w:left w:w=\"57\" w:type=\"dxa\"/><w:right w:w=\"57\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>").append(grid(columns));
        out.append(head(columns, Look.TABLE_HEAD, columns.stream().map(Column::head).toList()));
        if (pack.tables().numberRow()) {
            out.append(head(columns, Look.TABLE_SMALL, IntStream.rangeClosed(1, columns.size()).mapToObj(i -> "(" + i + ")").toList()));
        }
        return out.append(String.join("", rows)).append("</w:tbl>").toString();
    }

    private String head(List<Column> columns, Look look, List<String> words) {
        var out = new StringBuilder("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (int i = 0; i < columns.size(); i++) {
            out.append(cell(columns.get(i).width(), "center", paragraph(look, words.get(i))));
        }
        return out.append("</w:tr>").toString();
    }

    /** @param cells the words of each, or paragraphs made here */
    public String row(List<Column> columns, String... cells) {
        var out = new StringBuilder("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        for (int i = 0; i < cells.length; i++) {
            var column = columns.get(i);
            out.append(cell(column.width(), "top", cells[i].startsWith("<w:") ? cells[i] : paragraph(column.look(), cells[i])));
        }
        return out.append("</w:tr>").toString();
    }

    private static String cell(int width, String align, String blocks) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + Lengths.twips(width) + "\" w:type=\"dxa\"/><w:vAlign w:val=\"" + align + "\"/></w:tcPr>" + blocks + "</w:tc>";
    }

    private static String grid(List<Column> columns) {
        var out = new StringBuilder("<w:tblGrid>");
        columns.forEach(c -> out.append("<w:gridCol w:w=\"").append(Lengths.twips(c.width())).append("\"/>"));
        return out.append("</w:tblGrid>").toString();
    }

    private static String borders(String kind) {
        var out = new StringBuilder("<w:tblBorders>");
        for (var side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            out.append("<w:").append(side).append(" w:val=\"").append(kind).append("\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>");
        }
        return out.append("</w:tblBorders>").toString();
    }

    /** The place of a chart; its name tells the engine whose data it shows. */
    public String chart(String tag, int width, int height) {
        return """
                <w:p><w:pPr><w:pStyle w:val="%s"/><w:keepNext/><w:spacing w:before="120"/><w:jc w:val="center"/></w:pPr><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">\
                <wp:extent cx="%s" cy="%s"/><wp:docPr id="%s" name="%s" descr=""/><wp:cNvGraphicFramePr/>\
                <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="%s"/></a:graphicData></a:graphic>\
                </wp:inline></w:drawing></w:r></w:p>""".formatted(StylesPart.id(Look.BLANK), Lengths.drawn(width), Lengths.drawn(height), ++lastId, tag, TemplateParts.CHART);
    }

    /** The head of an official document, from the fields superior_line, superior, issuer, number and date. */
    public String head(String first) {
        var header = pack.header();
        int total = SHORT_SIDE - pack.page().left().add(pack.page().right()).intValue();
        int left = total * header.leftPercent() / 100;
        int right = total - left;
        var issuer = each(first + ".superior_line", paragraph(Look.SUPERIOR, "{" + first + ".superior}"))
                + paragraph(Look.ISSUER, "{" + first + ".issuer}") + rule(left, header.issuerRule())
                + (header.mark().isEmpty() ? "" : paragraph(Look.ISSUER_MARK, header.mark()));
        var national = paragraph(Look.NATIONAL, pack.text("national", lang)) + rule(right, header.nationalRule())
                + (pack.text("motto", lang).isEmpty() ? "" : paragraph(Look.MOTTO, pack.text("motto", lang)) + rule(right, header.mottoRule()));
        var number = paragraph(Look.NUMBER, "{" + first + ".number}");
        var date = paragraph(Look.DATE, "<w:spacing w:before=\"120\"/>", "{" + first + ".date}");
        return frame(left, right, header.form() == HeaderForm.ROWS
                ? List.of(List.of(issuer, national), List.of(paragraph(Look.NUMBER, "<w:spacing w:before=\"120\"/>", "{" + first + ".number}"), date))
                : List.of(List.of(issuer + number, national + date)));
    }

    /** Recipients and signature, from the fields recipients, recipient, authority_line, authority and post. */
    public String signature(String first, String recipientsTitle) {
        int total = SHORT_SIDE - pack.page().left().add(pack.page().right()).intValue();
        int left = total * 48 / 100;
        var recipients = paragraph(Look.RECIPIENTS_TITLE, recipientsTitle)
                + each(first + ".recipients", paragraph(Look.RECIPIENT, "- {" + first + ".recipient};"))
                + paragraph(Look.RECIPIENT, "- " + pack.recipients().archive().get(lang));
        var signed = each(first + ".authority_line", paragraph(Look.AUTHORITY, "{" + first + ".authority}"))
                + paragraph(Look.POST, "{" + first + ".post}")
                + paragraph(Look.SIGNATURE, "").repeat(pack.signature().lines()) + paragraph(Look.SIGNATURE, "");
        return frame(left, total - left, List.of(List.of(recipients, signed)));
    }

    /** @param authority in whose name is signed, empty for the signer's own; @param post as what */
    public record Signer(String authority, String post) {}

    /** Two who sign beside each other. */
    public String signatures(Signer left, Signer right) {
        int total = SHORT_SIDE - pack.page().left().add(pack.page().right()).intValue();
        return frame(total / 2, total - total / 2, List.of(List.of(signed(left), signed(right))));
    }

    private String signed(Signer signer) {
        return paragraph(Look.AUTHORITY, signer.authority()) + paragraph(Look.POST, signer.post())
                + paragraph(Look.SIGNATURE, "").repeat(pack.signature().lines() + 1);
    }

    /** A table without borders: names and numbers stay where they are put, whatever is typed. */
    private static String frame(int left, int right, List<List<String>> rows) {
        var columns = List.of(new Column("", left, Look.BLANK), new Column("", right, Look.BLANK));
        var out = new StringBuilder("<w:tbl><w:tblPr><w:tblW w:w=\"").append(Lengths.twips(left) + Lengths.twips(right)).append("\" w:type=\"dxa\"/>")
                .append(borders("nil")).append("<w:tblLayout w:type=\"fixed\"/></w:tblPr>").append(grid(columns));
        for (var row : rows) {
            out.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>").append(cell(left, "top", row.getFirst())).append(cell(right, "top", row.getLast())).append("</w:tr>");
        }
        return out.append("</w:tbl>").toString();
    }

    /** A rule in the middle of a width, as the border of a paragraph. */
    private String rule(int width, BigDecimal length) {
        if (length.signum() == 0) {
            return "";
        }
        int indent = Math.max(0, (Lengths.twips(width) - Lengths.twips(length)) / 2);
        return "<w:p><w:pPr><w:pStyle w:val=\"" + StylesPart.id(Look.BLANK) + "\"/><w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"auto\"/></w:pBdr>"
                + "<w:spacing w:before=\"60\" w:line=\"80\" w:lineRule=\"exact\"/><w:ind w:left=\"" + indent + "\" w:right=\"" + indent + "\"/></w:pPr></w:p>";
    }

    /** What a document of this kind is called and about, with the mark that the pack puts under it. */
    public String title(String type, String... abstracts) {
        var title = pack.title();
        int total = SHORT_SIDE - pack.page().left().add(pack.page().right()).intValue();
        return paragraph(Look.TYPE, type) + String.join("", abstracts)
                + (title.mark().isEmpty() ? "" : paragraph(Look.ABSTRACT_MARK, title.mark())) + rule(total, title.rule());
    }

    /**
     * @param upright the pages of the text; {@code across} those of an appendix, on their side
     * @param everyHead what stands at the head of every page
     */
    public byte[] build(String upright, String across, String everyHead, Chart sample) {
        var page = pack.page();
        var portrait = section(SHORT_SIDE, LONG_SIDE, "", page.top(), page.right(), page.bottom(), page.left(), true);
        var landscape = section(LONG_SIDE, SHORT_SIDE, " w:orient=\"landscape\"", page.top(), page.bottom(), page.right(), page.top(), false);
        return build(upright + "<w:p><w:pPr><w:pStyle w:val=\"" + StylesPart.id(Look.BLANK) + "\"/>" + portrait + "</w:pPr></w:p>" + across + landscape,
                everyHead, sample);
    }

    /** A document of upright pages without a chart. */
    public byte[] build(String upright, String everyHead) {
        var page = pack.page();
        return build(upright + section(SHORT_SIDE, LONG_SIDE, "", page.top(), page.right(), page.bottom(), page.left(), true), everyHead, null);
    }

    private byte[] build(String body, String everyHead, @Nullable Chart sample) {
        var number = paragraph(Look.PAGE_NUMBER, "").replace("</w:p>", "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");
        return TemplateParts.of(pack, lang, body, everyHead + paragraph(Look.PAGE_NUMBER, ""), number + everyHead, sample);
    }

    private static String section(int width, int height, String orientation, BigDecimal top, BigDecimal right, BigDecimal bottom, BigDecimal left, boolean firstPage) {
        return "<w:sectPr>" + (firstPage ? "<w:headerReference w:type=\"first\" r:id=\"" + TemplateParts.HEAD_OF_FIRST_PAGE + "\"/>" : "")
                + "<w:headerReference w:type=\"default\" r:id=\"" + TemplateParts.HEAD_OF_LATER_PAGES + "\"/>"
                + "<w:pgSz w:w=\"" + Lengths.twips(width) + "\" w:h=\"" + Lengths.twips(height) + "\"" + orientation + "/>"
                + "<w:pgMar w:top=\"" + Lengths.twips(top) + "\" w:right=\"" + Lengths.twips(right) + "\" w:bottom=\"" + Lengths.twips(bottom)
                + "\" w:left=\"" + Lengths.twips(left) + "\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>" + (firstPage ? "<w:titlePg/>" : "") + "</w:sectPr>";
    }
}

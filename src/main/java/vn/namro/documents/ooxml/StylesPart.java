package vn.namro.documents.ooxml;

import java.math.BigDecimal;
import vn.namro.documents.Look;
import vn.namro.documents.StylePack;
import vn.namro.language.Lang;

/** The styles of a template: every look, by the settings of the pack, so that an office can change each in one place. */
public final class StylesPart {
    private static final BigDecimal SMALLER = BigDecimal.ONE;

    private final StylePack pack;
    private final Lang lang;
    private final StringBuilder out = new StringBuilder();

    private StylesPart(StylePack pack, Lang lang) {
        this.pack = pack;
        this.lang = lang;
    }

    public static String id(Look look) {
        return "NamRo" + look.name().replace("_", "");
    }

    public static String of(StylePack pack, Lang lang) {
        return new StylesPart(pack, lang).written();
    }

    private String written() {
        var body = pack.body();
        out.append("""
                <w:styles xmlns:w="%s"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="%s" w:hAnsi="%2$s" w:cs="%2$s" w:eastAsia="%2$s"/>\
                <w:color w:val="000000"/><w:sz w:val="%s"/><w:szCs w:val="%3$s"/><w:lang w:val="%s" w:eastAsia="%4$s"/></w:rPr></w:rPrDefault>\
                <w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr></w:pPrDefault></w:docDefaults>\
                <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>\
                <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>\
                <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>\
                <w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>\
                """.formatted(Vocabulary.WORD.namespace(), XmlPart.escaped(pack.font()), Lengths.halfPoints(body.points()), lang == Lang.VI ? "vi-VN" : "en-GB"));
        var line = line();
        var indent = "<w:ind w:firstLine=\"" + Lengths.twips(body.firstLine()) + "\"/>";
        var before = before(body.before());
        style(Look.BODY, spacing(before, line) + indent + "<w:jc w:val=\"both\"/>", "");
        style(Look.BASES, spacing(before, line) + indent + "<w:jc w:val=\"both\"/>", body.italicBases() ? "<w:i/>" : "");
        style(Look.HEADING_FIRST, "<w:keepNext/>" + numbered(1, 0) + spacing(before(body.before().multiply(BigDecimal.TWO)), line)
                + indent + "<w:jc w:val=\"both\"/><w:outlineLvl w:val=\"0\"/>", "<w:b/>");
        style(Look.HEADING_SECOND, "<w:keepNext/>" + numbered(1, 1) + spacing(before, line) + indent + "<w:jc w:val=\"both\"/><w:outlineLvl w:val=\"1\"/>", "<w:b/>");
        style(Look.ITEM, numbered(2, 0) + spacing(before, line) + indent + "<w:jc w:val=\"both\"/>", "");
        style(Look.UNIT_NAME, "<w:keepNext/>" + spacing(before, line) + indent + "<w:jc w:val=\"both\"/>", "<w:b/><w:i/>");
        style(Look.CLOSING, "<w:keepNext/>" + spacing(before, line) + indent + "<w:jc w:val=\"both\"/>", "");
        style(Look.CAPTION, "<w:keepNext/>" + spacing(before(body.before()), "") + "<w:jc w:val=\"center\"/>", "<w:b/>" + size(body.points().subtract(SMALLER)));
        style(Look.NOTE, spacing(60, "") + "<w:jc w:val=\"both\"/>", "<w:i/>" + size(pack.tables().points()));
        style(Look.MARK, "<w:spacing w:after=\"120\"/><w:jc w:val=\"center\"/>", "<w:b/>" + size(pack.tables().points()));
        style(Look.PAGE_NUMBER, "<w:jc w:val=\"center\"/>", size(body.points().subtract(SMALLER)));
        style(Look.BLANK, "", "");
        head();
        tables();
        signature();
        return out.append("</w:styles>").toString();
    }

    private void head() {
        var header = pack.header();
        style(Look.SUPERIOR, "<w:jc w:val=\"center\"/>", "<w:caps/>" + size(header.superior()));
        style(Look.ISSUER, "<w:jc w:val=\"center\"/>", "<w:b/><w:caps/>" + size(header.issuer()));
        style(Look.ISSUER_MARK, "<w:jc w:val=\"center\"/>", size(header.issuer()));
        style(Look.NUMBER, "<w:jc w:val=\"center\"/>", size(header.number()));
        style(Look.NATIONAL, "<w:jc w:val=\"center\"/>", "<w:b/>" + size(header.national()));
        style(Look.MOTTO, "<w:jc w:val=\"center\"/>", "<w:b/>" + size(header.motto()));
        style(Look.DATE, "<w:jc w:val=\"center\"/>", "<w:i/>" + size(header.date()));
        style(Look.TYPE, "<w:keepNext/>" + spacing(360, "") + "<w:jc w:val=\"center\"/>", "<w:b/><w:caps/>" + size(pack.title().type()));
        style(Look.ABSTRACT, "<w:keepNext/><w:jc w:val=\"center\"/>", "<w:b/>" + size(pack.title().summary()));
        style(Look.ABSTRACT_MARK, "<w:jc w:val=\"center\"/>", size(pack.title().summary()));
    }

    private void tables() {
        var points = size(pack.tables().points());
        style(Look.TABLE_HEAD, spacing(40, "") + "<w:jc w:val=\"center\"/>", "<w:b/>" + points);
        style(Look.TABLE_TEXT, spacing(40, ""), points);
        style(Look.TABLE_CENTRE, spacing(40, "") + "<w:jc w:val=\"center\"/>", points);
        style(Look.TABLE_FIGURE, spacing(40, "") + "<w:jc w:val=\"right\"/>", points);
        style(Look.TABLE_SMALL, spacing(20, "") + "<w:jc w:val=\"center\"/>", "<w:i/>" + size(pack.tables().points().subtract(SMALLER)));
    }

    private void signature() {
        var recipients = pack.recipients();
        style(Look.RECIPIENTS_TITLE, "", (recipients.look() == StylePack.RecipientsLook.UNDERLINE ? "<w:u w:val=\"single\"/>" : "<w:b/><w:i/>")
                + size(recipients.titlePoints()));
        style(Look.RECIPIENT, "", size(recipients.points()));
        var points = size(pack.signature().points());
        style(Look.AUTHORITY, "<w:keepNext/><w:jc w:val=\"center\"/>", "<w:b/><w:caps/>" + points);
        style(Look.POST, "<w:keepNext/><w:jc w:val=\"center\"/>", (pack.signature().boldPost() ? "<w:b/>" : "") + "<w:caps/>" + points);
        style(Look.SIGNATURE, "<w:jc w:val=\"center\"/>", "<w:b/>" + points);
        style(Look.APPENDIX_TITLE, "<w:keepNext/><w:jc w:val=\"center\"/><w:outlineLvl w:val=\"0\"/>", "<w:b/><w:caps/>" + size(pack.title().summary()));
        style(Look.APPENDIX_ABSTRACT, "<w:keepNext/><w:jc w:val=\"center\"/>", "<w:b/>" + size(pack.title().summary()));
        style(Look.APPENDIX_NOTE, "<w:keepNext/>" + "<w:spacing w:after=\"120\"/><w:jc w:val=\"center\"/>", "<w:i/>" + size(pack.title().summary()));
    }

    /** The order of the elements is the format's own: bold and italic, capitals, underline and size. */
    private void style(Look look, String paragraph, String run) {
        int underline = run.indexOf("<w:u ");
        int size = run.indexOf("<w:sz ");
        var ordered = underline >= 0 && size > underline
                ? run.substring(0, underline) + run.substring(size) + run.substring(underline, size) : run;
        out.append("<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"").append(id(look)).append("\"><w:name w:val=\"")
                .append(XmlPart.escaped(look.title(lang))).append("\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>").append(paragraph)
                .append("</w:pPr><w:rPr>").append(ordered).append("</w:rPr></w:style>");
    }

    private String line() {
        return pack.body().exact()
                ? " w:line=\"" + Lengths.twipsOfPoints(pack.body().line()) + "\" w:lineRule=\"exact\""
                : " w:line=\"" + pack.body().line().multiply(BigDecimal.valueOf(240)).intValue() + "\" w:lineRule=\"auto\"";
    }

    private static int before(BigDecimal points) {
        return Lengths.twipsOfPoints(points);
    }

    private static String spacing(int before, String line) {
        return "<w:spacing w:before=\"" + before + "\" w:after=\"0\"" + line + "/>";
    }

    private static String numbered(int list, int level) {
        return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>";
    }

    private static String size(BigDecimal points) {
        int half = Lengths.halfPoints(points);
        return half == 0 ? "" : "<w:sz w:val=\"" + half + "\"/><w:szCs w:val=\"" + half + "\"/>";
    }
}

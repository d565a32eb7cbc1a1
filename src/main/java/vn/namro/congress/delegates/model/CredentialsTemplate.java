package vn.namro.congress.delegates.model;

import java.util.List;
import vn.namro.documents.Look;
import vn.namro.documents.StylePack;
import vn.namro.documents.TemplateBuilder;
import vn.namro.documents.TemplateBuilder.Column;
import vn.namro.documents.TemplateBuilder.Signer;
import vn.namro.language.Lang;
import vn.namro.language.Wording;

/** The credentials report as a style pack shapes it; the words that change stand in {@link CredentialsFields}. */
final class CredentialsTemplate {
    private final TemplateBuilder builder;
    private final StylePack pack;
    private final Wording wording;

    private CredentialsTemplate(StylePack pack, Lang lang) {
        this.builder = new TemplateBuilder(pack, lang);
        this.pack = pack;
        this.wording = Wording.in(lang);
    }

    static byte[] of(StylePack pack, Lang lang) {
        return new CredentialsTemplate(pack, lang).written();
    }

    private byte[] written() {
        return builder.build(builder.head("credentials") + title() + paragraph(Look.BODY, "opening") + committee() + numbers() + quality() + conclusion()
                + builder.paragraph(Look.CLOSING, "") + builder.signatures(new Signer("", ""), new Signer(words("signed." + pack.id()), words("chair"))),
                builder.each("credentials.illustrative", builder.paragraph(Look.MARK, wording.of("congress.minutes.mark"))));
    }

    private String title() {
        var about = words("abstract");
        return builder.title(words("type"), builder.paragraph(Look.ABSTRACT, pack.title().capital() ? Character.toUpperCase(about.charAt(0)) + about.substring(1) : about));
    }

    private String committee() {
        return paragraph(Look.HEADING_FIRST, "committee") + builder.each("credentials.committee", builder.paragraph(Look.ITEM, "{credentials.member}"))
                + builder.each("credentials.committee_unnamed", paragraph(Look.ITEM, "committee.unnamed"));
    }

    private String numbers() {
        return paragraph(Look.HEADING_FIRST, "numbers") + paragraph(Look.ITEM, "convened") + paragraph(Look.ITEM, "present");
    }

    private String quality() {
        var columns = List.of(new Column(words("column.class"), 105, Look.TABLE_TEXT), new Column(words("column.count"), 30, Look.TABLE_FIGURE),
                new Column(words("column.percent"), 30, Look.TABLE_FIGURE));
        return paragraph(Look.HEADING_FIRST, "quality") + paragraph(Look.CAPTION, "caption")
                + builder.table(columns, builder.each("credentials.rows", builder.row(columns, "{credentials.class}", "{credentials.count}", "{credentials.percent}")))
                + builder.each("credentials.lines", builder.paragraph(Look.ITEM, "{credentials.line}"))
                + builder.each("credentials.missing_section", paragraph(Look.BODY, "missing") + builder.each("credentials.missing", builder.paragraph(Look.ITEM, "{credentials.gap}")));
    }

    private String conclusion() {
        return paragraph(Look.HEADING_FIRST, "conclusion") + paragraph(Look.BODY, "qualified")
                + builder.each("credentials.unqualified", builder.paragraph(Look.ITEM, "{credentials.person}"))
                + builder.paragraph(Look.CLOSING, words("closing") + pack.endMark());
    }

    private String paragraph(Look look, String key) {
        return builder.paragraph(look, words(key));
    }

    private String words(String key) {
        return wording.of("delegates.report." + key);
    }
}

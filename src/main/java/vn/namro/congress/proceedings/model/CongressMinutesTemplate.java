package vn.namro.congress.proceedings.model;

import java.util.List;
import vn.namro.documents.Look;
import vn.namro.documents.StylePack;
import vn.namro.documents.TemplateBuilder;
import vn.namro.documents.TemplateBuilder.Column;
import vn.namro.documents.TemplateBuilder.Signer;
import vn.namro.language.Lang;
import vn.namro.language.Wording;

/** The minutes of a congress as a style pack shapes them; the words that change stand in {@link CongressMinutesFields}. */
final class CongressMinutesTemplate {
    private final TemplateBuilder builder;
    private final StylePack pack;
    private final Wording wording;

    private CongressMinutesTemplate(StylePack pack, Lang lang) {
        this.builder = new TemplateBuilder(pack, lang);
        this.pack = pack;
        this.wording = Wording.in(lang);
    }

    static byte[] of(StylePack pack, Lang lang) {
        return new CongressMinutesTemplate(pack, lang).written();
    }

    private byte[] written() {
        return builder.build(builder.head("minutes") + title() + paragraph(Look.BODY, "opening") + sessions() + delegates() + course() + polls() + elections() + resolution()
                + record() + builder.paragraph(Look.CLOSING, words("closing") + pack.endMark()) + builder.paragraph(Look.CLOSING, "")
                + builder.signatures(new Signer(words("secretariat." + pack.id()), ""), new Signer(words("presidium." + pack.id()), "")),
                builder.each("minutes.illustrative", builder.paragraph(Look.MARK, wording.of("congress.minutes.mark"))));
    }

    private String title() {
        return builder.title(words("type"), builder.paragraph(Look.ABSTRACT, "{minutes.title}"));
    }

    private String sessions() {
        return paragraph(Look.HEADING_FIRST, "sessions") + builder.each("minutes.sessions", builder.paragraph(Look.ITEM, "{minutes.session}"));
    }

    private String delegates() {
        return paragraph(Look.HEADING_FIRST, "delegates") + paragraph(Look.BODY, "figures")
                + builder.each("minutes.bodies", builder.paragraph(Look.ITEM, "{minutes.body}"));
    }

    private String course() {
        return paragraph(Look.HEADING_FIRST, "course")
                + builder.each("minutes.items", builder.paragraph(Look.HEADING_SECOND, "{minutes.item}") + builder.paragraph(Look.BODY, "{minutes.run}")
                        + builder.each("minutes.points", builder.paragraph(Look.ITEM, "{minutes.point}")))
                + builder.each("minutes.no_items", paragraph(Look.BODY, "course.none"));
    }

    private String polls() {
        var columns = List.of(column("order", 10, Look.TABLE_CENTRE), column("question", 55, Look.TABLE_TEXT), column("favour", 20, Look.TABLE_FIGURE),
                column("against", 20, Look.TABLE_FIGURE), column("abstaining", 20, Look.TABLE_FIGURE), column("silent", 20, Look.TABLE_FIGURE),
                column("outcome", 20, Look.TABLE_CENTRE));
        return paragraph(Look.HEADING_FIRST, "polls") + builder.each("minutes.no_polls", paragraph(Look.BODY, "polls.none"))
                + builder.each("minutes.polls_section", paragraph(Look.CAPTION, "polls.caption")
                        + builder.table(columns, builder.each("minutes.polls", builder.row(columns, "{minutes.order}", "{minutes.question}", "{minutes.favour}",
                                "{minutes.against}", "{minutes.abstaining}", "{minutes.silent}", "{minutes.outcome}")))
                        + builder.each("minutes.grounds", builder.paragraph(Look.ITEM, "{minutes.ground}")));
    }

    private String elections() {
        return paragraph(Look.HEADING_FIRST, "elections") + builder.each("minutes.no_elections", paragraph(Look.BODY, "elections.none"))
                + builder.each("minutes.elections", builder.paragraph(Look.ITEM, "{minutes.election}"));
    }

    private String resolution() {
        return paragraph(Look.HEADING_FIRST, "resolution") + builder.each("minutes.amendments", builder.paragraph(Look.ITEM, "{minutes.amendment}"))
                + builder.paragraph(Look.BODY, "{minutes.adopted}");
    }

    private String record() {
        return paragraph(Look.HEADING_FIRST, "record") + paragraph(Look.BODY, "record.text") + builder.paragraph(Look.NOTE, "{minutes.trail}");
    }

    private Column column(String head, int width, Look look) {
        return new Column(words("column." + head), width, look);
    }

    private String paragraph(Look look, String key) {
        return builder.paragraph(look, words(key));
    }

    private String words(String key) {
        return wording.of("proceedings.minutes." + key);
    }
}

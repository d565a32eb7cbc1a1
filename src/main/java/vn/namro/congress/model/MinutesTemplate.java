package vn.namro.congress.model;

import java.util.List;
import vn.namro.documents.Look;
import vn.namro.documents.StylePack;
import vn.namro.documents.TemplateBuilder;
import vn.namro.documents.TemplateBuilder.Column;
import vn.namro.documents.TemplateBuilder.Signer;
import vn.namro.language.Lang;
import vn.namro.language.Wording;

/** The minutes of a count as a style pack shapes them; the words that change stand in {@link MinutesFields}. */
final class MinutesTemplate {
    private final TemplateBuilder builder;
    private final StylePack pack;
    private final Wording wording;

    private MinutesTemplate(StylePack pack, Lang lang) {
        this.builder = new TemplateBuilder(pack, lang);
        this.pack = pack;
        this.wording = Wording.in(lang);
    }

    static byte[] of(StylePack pack, Lang lang) {
        return new MinutesTemplate(pack, lang).written();
    }

    private byte[] written() {
        return builder.build(builder.head("minutes") + title() + paragraph(Look.BODY, "opening") + election() + board() + ballots() + result() + elected() + record()
                + builder.paragraph(Look.CLOSING, words("closing") + pack.endMark()) + builder.paragraph(Look.CLOSING, "") + signatures(),
                builder.each("minutes.illustrative", paragraph(Look.MARK, "mark")));
    }

    private String title() {
        var about = words("abstract");
        return builder.title(words("type"), builder.paragraph(Look.ABSTRACT, pack.title().capital() ? Character.toUpperCase(about.charAt(0)) + about.substring(1) : about));
    }

    private String election() {
        return paragraph(Look.HEADING_FIRST, "election") + paragraph(Look.ITEM, "election.seats") + paragraph(Look.ITEM, "election.list")
                + paragraph(Look.ITEM, "election.rules") + builder.each("minutes.written_line", paragraph(Look.ITEM, "election.written"))
                + builder.each("minutes.rounds", paragraph(Look.ITEM, "election.earlier"));
    }

    private String board() {
        return paragraph(Look.HEADING_FIRST, "board") + builder.each("minutes.board_named", builder.each("minutes.board", builder.paragraph(Look.ITEM, "{minutes.member}")))
                + builder.each("minutes.board_unnamed", paragraph(Look.ITEM, "board.unnamed")) + paragraph(Look.BODY, "board.entries")
                + builder.each("minutes.agreed", paragraph(Look.BODY, "board.agreed")) + builder.each("minutes.differing", paragraph(Look.BODY, "board.differing"));
    }

    private String ballots() {
        var figures = List.of(column("order", 12, Look.TABLE_CENTRE), column("figure", 118, Look.TABLE_TEXT), column("number", 35, Look.TABLE_FIGURE));
        var books = List.of(column("rule", 16, Look.TABLE_CENTRE), column("line", 94, Look.TABLE_TEXT), column("arithmetic", 55, Look.TABLE_FIGURE));
        return paragraph(Look.HEADING_FIRST, "ballots") + paragraph(Look.CAPTION, "ballots.caption")
                + builder.table(figures, builder.each("minutes.figures", builder.row(figures, "{minutes.order}", "{minutes.figure}", "{minutes.number_of}")))
                + builder.each("minutes.invalid_section", paragraph(Look.BODY, "invalid") + builder.each("minutes.invalid", paragraph(Look.ITEM, "invalid.line")))
                + paragraph(Look.BODY, "books") + paragraph(Look.CAPTION, "books.caption")
                + builder.table(books, builder.each("minutes.books", builder.row(books, "{minutes.rule}", "{minutes.line}", "{minutes.arithmetic}")));
    }

    private String result() {
        var columns = List.of(column("order", 10, Look.TABLE_CENTRE), column("name", 44, Look.TABLE_TEXT), column("votes", 15, Look.TABLE_FIGURE),
                column("percent", 18, Look.TABLE_FIGURE), column("ground", 53, Look.TABLE_TEXT), column("standing", 25, Look.TABLE_CENTRE));
        return paragraph(Look.HEADING_FIRST, "result") + paragraph(Look.BODY, "result.base") + paragraph(Look.BODY, "result.needed")
                + paragraph(Look.BODY, "result.article") + paragraph(Look.CAPTION, "result.caption")
                + builder.table(columns, builder.each("minutes.people", builder.row(columns, "{minutes.order}", "{minutes.name}", "{minutes.votes}",
                        "{minutes.percent}", "{minutes.ground}", "{minutes.standing}")))
                + builder.each("minutes.tie_line", paragraph(Look.BODY, "tie")) + builder.each("minutes.warnings", paragraph(Look.NOTE, "warning"));
    }

    private String elected() {
        var columns = List.of(column("order", 15, Look.TABLE_CENTRE), column("name", 90, Look.TABLE_TEXT), column("votes", 30, Look.TABLE_FIGURE),
                column("percent", 30, Look.TABLE_FIGURE));
        return paragraph(Look.HEADING_FIRST, "elected") + builder.each("minutes.elected_section", paragraph(Look.BODY, "elected.sentence") + paragraph(Look.CAPTION, "elected.caption")
                + builder.table(columns, builder.each("minutes.elected", builder.row(columns, "{minutes.order}", "{minutes.name}", "{minutes.votes}", "{minutes.percent}"))))
                + builder.each("minutes.nobody", paragraph(Look.BODY, "elected.nobody")) + builder.each("minutes.empty_line", paragraph(Look.BODY, "elected.empty"));
    }

    private String record() {
        var columns = List.of(column("kind", 50, Look.TABLE_TEXT), column("value", 115, Look.TABLE_TEXT));
        return paragraph(Look.HEADING_FIRST, "record") + paragraph(Look.BODY, "record.text") + builder.paragraph(Look.BLANK, "")
                + builder.table(columns, builder.row(columns, words("record.code"), "{minutes.code}"), builder.row(columns, words("record.trail"), "{minutes.trail}"))
                + paragraph(Look.NOTE, "record.check");
    }

    private String signatures() {
        var columns = List.of(column("order", 12, Look.TABLE_CENTRE), column("member", 93, Look.TABLE_TEXT), column("signature", 60, Look.TABLE_TEXT));
        var space = builder.paragraph(Look.TABLE_TEXT, "").repeat(2);
        return builder.signatures(new Signer(words("presidium." + pack.id()), ""), new Signer(words("chair." + pack.id()), words("chair")))
                + builder.paragraph(Look.BLANK, "") + builder.each("minutes.board_named", paragraph(Look.CAPTION, "signatures")
                        + builder.table(columns, builder.each("minutes.board", builder.row(columns, "{minutes.order}", "{minutes.member}", space))));
    }

    private Column column(String head, int width, Look look) {
        return new Column(words("column." + head), width, look);
    }

    private String paragraph(Look look, String key) {
        return builder.paragraph(look, words(key));
    }

    private String words(String key) {
        return wording.of("congress.minutes." + key);
    }
}

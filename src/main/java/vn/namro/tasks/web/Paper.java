package vn.namro.tasks.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.namro.documents.Content;
import vn.namro.documents.DocumentProperties;
import vn.namro.documents.Fields;
import vn.namro.documents.Look;
import vn.namro.documents.StylePack;
import vn.namro.documents.StylePacks;
import vn.namro.documents.TemplateBuilder;
import vn.namro.documents.TemplateBuilder.Column;
import vn.namro.documents.WordTemplate;
import vn.namro.language.Dates;
import vn.namro.language.Lang;
import vn.namro.language.Numbers;
import vn.namro.language.Wording;

/** What the documents about tasks have in common: an office's head, a title, a closing and a signature, in the form of a style pack. */
final class Paper {
    private static final Set<String> STYLES = Set.of("party", "state");

    private final StylePack pack;
    private final Lang lang;
    private final TemplateBuilder builder;
    private final Desk desk;

    /** @param style {@code party} or {@code state}; anything else is the style of the newest term */
    Paper(Desk desk, String style, String language) {
        this.desk = desk;
        this.lang = Lang.parse(language).orElse(Lang.VI);
        this.pack = StylePacks.named(STYLES.contains(style) ? style
                : desk.newestTerm().map(term -> term.style().name().toLowerCase(Locale.ROOT)).orElse("party"));
        this.builder = new TemplateBuilder(pack, lang);
    }

    TemplateBuilder builder() {
        return builder;
    }

    Lang lang() {
        return lang;
    }

    String said(String key, Object... arguments) {
        return Wording.in(lang).of(key, arguments);
    }

    String day(LocalDate day) {
        return Dates.in(lang).table(day);
    }

    String number(long number) {
        return Numbers.in(lang).whole(number);
    }

    /** @param head the key of its words, {@code width} in millimetres */
    Column column(String head, int width, Look look) {
        return new Column(said(head), width, look);
    }

    String heading(String words) {
        return builder.paragraph(Look.HEADING_FIRST, words);
    }

    String line(String words) {
        return builder.paragraph(Look.BODY, words);
    }

    /** @param type what documents of this kind are called, {@code mark} what stands for that in their number */
    record Kind(String type, String mark) {}

    /**
     * The document.
     *
     * @param issuer the unit whose document it is
     * @param about what it is about
     * @param body between title and closing, {@code fields} what it names
     */
    byte[] made(String issuer, Kind kind, String about, String body, Fields fields) {
        var whole = builder.head("paper") + builder.title(kind.type(), builder.paragraph(Look.ABSTRACT, "{paper.about}")) + body
                + builder.paragraph(Look.CLOSING, said("tasks.paper.closing", day(desk.today())) + pack.endMark()) + builder.signature("paper", said("tasks.paper.recipients"));
        var template = builder.build(whole, builder.each("paper.illustrative", builder.paragraph(Look.MARK, said("tasks.paper.illustrative"))));
        var own = new LinkedHashMap<String, String>();
        own.put("NamRo.style", pack.id());
        own.put("NamRo.language", lang.code());
        var all = fields.and("paper.superior_line", Content.shown(false)).and("paper.superior", "").and("paper.issuer", desk.name(issuer).toUpperCase(lang.locale()))
                .and("paper.number", pack.number("", "", lang).replace("BC", kind.mark())).and("paper.date", said("tasks.paper.place", Dates.in(lang).words(desk.today()))).and("paper.about", about)
                .and("paper.recipients", Content.each(List.of())).and("paper.recipient", "").and("paper.authority_line", Content.shown(false)).and("paper.authority", "")
                .and("paper.post", said("tasks.paper.post"))
                .and("paper.illustrative", Content.shown(desk.newestTerm().filter(term -> term.illustrative()).isPresent()));
        return WordTemplate.read("paper.docx", template).fill(all, new DocumentProperties(about, desk.name(issuer), lang, desk.today(), own));
    }
}

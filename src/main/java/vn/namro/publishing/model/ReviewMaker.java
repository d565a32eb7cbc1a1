package vn.namro.publishing.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.namro.documents.Content.Inline;
import vn.namro.documents.Content.Sentence;
import vn.namro.documents.Content.Text;
import vn.namro.documents.StylePack;
import vn.namro.language.Lang;
import vn.namro.language.Numbers;
import vn.namro.language.Wording;
import vn.namro.measure.Fraction;
import vn.namro.organisation.Unit;
import vn.namro.progress.Judgement;
import vn.namro.progress.Reason;
import vn.namro.progress.TermJudgement;
import vn.namro.progress.TermRecords;
import vn.namro.progress.Verdict;
import vn.namro.publishing.Narrative;
import vn.namro.publishing.ReviewOffice;
import vn.namro.publishing.model.TermReview.Bar;
import vn.namro.publishing.model.TermReview.Head;
import vn.namro.publishing.model.TermReview.Line;
import vn.namro.publishing.model.TermReview.UnitText;
import vn.namro.publishing.model.TermReview.Written;

/** Makes the term review from what is known; the same records make the same review. */
public final class ReviewMaker {
    private static final List<Verdict> BEST_FIRST = List.of(Verdict.values()).reversed();

    private final TermRecords records;
    private final TermJudgement term;
    private final ReviewWords words;
    private final Targets targets;
    private final Findings findings;

    private ReviewMaker(TermRecords records, TermJudgement term, StylePack pack, Lang lang) {
        this.records = records;
        this.term = term;
        this.words = ReviewWords.of(lang, pack);
        this.targets = new Targets(term.targets());
        this.findings = new Findings(words, targets, this::unitName);
    }

    public static TermReview make(TermRecords records, TermJudgement term, List<Narrative> narratives, ReviewOffice office, StylePack pack, Lang lang) {
        return new ReviewMaker(records, term, pack, lang).review(narratives, office);
    }

    private TermReview review(List<Narrative> narratives, ReviewOffice office) {
        var arithmetic = new Arithmetic(words);
        return new TermReview(head(office), term.asOf(), term.asOf().isBefore(records.term().lastJudgedDay()), records.term().illustrative(),
                resolution(), cited(), termYears(),
                words.phrase("progress.summary", words.whole(term.metOrExceeded(), "summary", "met_or_exceeded"), words.whole(term.total(), "summary", "total")),
                counts("summary", tops(), Judgement::verdict), soFar(),
                targets.inOrder().stream().map(judgement -> line(judgement, arithmetic)).toList(),
                found(j -> j.verdict() == Verdict.NOT_MET, findings::missed), found(j -> j.verdict() == Verdict.NEARLY_MET, findings::missed),
                found(ReviewMaker::isUnderWay, findings::underWay),
                found(j -> j.verdict() == Verdict.NOT_ASSESSABLE && !isUnderWay(j), findings::notAssessable),
                new ReportingState(words, targets, this::unitName, office.lateAfterDays()).of(records, term),
                written(narratives), bars(), targets.inOrder().stream().filter(j -> j.attainedPercent() == null).map(targets::place).toList());
    }

    private Head head(ReviewOffice office) {
        var own = records.organisation().nearest(records.term().organisation(), term.asOf());
        var above = own.map(Unit::parent).map(this::unitName).orElse("");
        var pack = words.pack();
        var superior = orElse(office.superior(), above);
        return new Head(superior, orElse(office.issuer(), unitName(records.term().organisation())),
                pack.number(orElse(office.number(), ""), orElse(office.sign(), pack.text("sign", words.lang())), words.lang()),
                orElse(office.place(), "……………"), orElse(office.authority(), words.marked(pack.text("authority", words.lang()))),
                orElse(office.post(), words.marked(pack.text("post", words.lang()))),
                office.recipients() != null ? office.recipients() : recipients(superior));
    }

    private List<String> recipients(String superior) {
        var recipients = new ArrayList<String>();
        if (!superior.isEmpty()) {
            recipients.add(superior);
        }
        recipients.add(words.words("publishing.recipients.units"));
        return recipients;
    }

    /** How the resolution is called: by its title if that says that it is one, else by the congress. */
    private String resolution() {
        var name = nameInTitle();
        var called = name != null ? name : records.term().congress();
        return named(called != null ? called : words.pack().citation(records.resolution().number(), null, words.lang()));
    }

    private String cited() {
        var resolution = records.resolution();
        var citation = words.pack().citation(resolution.number(), resolution.date(), words.lang());
        var name = nameInTitle();
        if (name == null && resolution.title() != null) {
            return words.wording().of("publishing.resolution.about", citation, resolution.title());
        }
        var called = name != null ? name : records.term().congress();
        return called == null ? named(citation) : words.wording().of("publishing.resolution.cited", citation, called);
    }

    private String named(String name) {
        return words.wording().of("publishing.resolution.named", name);
    }

    /** What follows the word for resolution in the title; null where it does not begin with it. */
    private @Nullable String nameInTitle() {
        var title = records.resolution().title();
        var word = Wording.in(Lang.VI).of("publishing.resolution.word");
        return title != null && title.toLowerCase(Locale.ROOT).startsWith(word) ? title.substring(word.length()).strip() : null;
    }

    private String termYears() {
        var of = records.term();
        LocalDate from = of.from();
        LocalDate to = of.to();
        return from != null && to != null ? from.getYear() + " - " + to.getYear() : of.firstYear() + " - " + of.lastYear();
    }

    private List<Judgement> tops() {
        return targets.inOrder().stream().filter(j -> j.target().partOf() == null).toList();
    }

    private Sentence counts(String of, List<Judgement> among, Function<Judgement, Verdict> verdict) {
        var counts = BEST_FIRST.stream().map(v -> Map.entry(v, among.stream().filter(j -> verdict.apply(j) == v).count()))
                .filter(entry -> entry.getValue() > 0).map(entry -> (Inline) words.phrase("publishing.count",
                        words.whole(entry.getValue(), of, entry.getKey().name().toLowerCase(Locale.ROOT)), new Text(words.progress().verdict(entry.getKey())))).toList();
        return ReviewWords.joined(counts, ", ");
    }

    private @Nullable Sentence soFar() {
        var underWay = tops().stream().filter(j -> isUnderWay(j) && j.soFar() != null).toList();
        return underWay.isEmpty() ? null : words.phrase("publishing.soFar", words.whole(underWay.size(), "so_far", "total"),
                counts("so_far", underWay, j -> Objects.requireNonNull(j.soFar()).verdict()));
    }

    private static boolean isUnderWay(Judgement judgement) {
        return judgement.verdict() == Verdict.NOT_ASSESSABLE && judgement.reason() == Reason.UNDER_WAY;
    }

    private List<Sentence> found(Predicate<Judgement> which, Function<Judgement, Sentence> said) {
        return targets.inOrder().stream().filter(which).map(said).toList();
    }

    private Line line(Judgement judgement, Arithmetic arithmetic) {
        var target = judgement.target();
        var progress = words.progress();
        var soFar = judgement.soFar();
        return new Line(targets.place(judgement), target.code(), target.title(), target.clause() == null ? "" : target.clause(),
                ReviewWords.of(judgement, "goal", progress.goal(target)), ReviewWords.of(judgement, "figure", progress.figure(judgement)),
                ReviewWords.of(judgement, "attained_percent", progress.percent(judgement.attainedPercent())),
                judgement.exceededPercent() == null ? null : ReviewWords.of(judgement, "exceeded_percent", progress.percent(judgement.exceededPercent())),
                ReviewWords.of(judgement, "coverage", progress.coverage(judgement.coverage())),
                ReviewWords.of(judgement, "verdict", progress.verdict(judgement.verdict())),
                // What cannot be assessed so far either is not said twice.
                soFar == null || soFar.verdict() == Verdict.NOT_ASSESSABLE ? null
                        : ReviewWords.of(judgement, "so_far/verdict", progress.verdict(soFar.verdict())),
                arithmetic.rule(target), arithmetic.lines(judgement));
    }

    private List<Written> written(List<Narrative> narratives) {
        var written = new ArrayList<Written>();
        for (var part : Narrative.PARTS) {
            var byUnit = new LinkedHashMap<@Nullable String, List<String>>();
            narratives.stream().filter(n -> n.part().equals(part) && n.unit() == null).forEach(n -> add(byUnit, n));
            narratives.stream().filter(n -> n.part().equals(part) && n.unit() != null).forEach(n -> add(byUnit, n));
            if (!byUnit.isEmpty()) {
                written.add(new Written(part, byUnit.entrySet().stream()
                        .map(e -> new UnitText(e.getKey() == null ? null : unitName(e.getKey()), e.getValue())).toList()));
            }
        }
        return written;
    }

    private static void add(Map<@Nullable String, List<String>> byUnit, Narrative narrative) {
        narrative.text().lines().map(String::strip).filter(text -> !text.isEmpty())
                .forEach(text -> byUnit.computeIfAbsent(narrative.unit(), _ -> new ArrayList<>()).add(text));
    }

    private List<Bar> bars() {
        return targets.inOrder().stream().filter(j -> j.attainedPercent() != null)
                .map(j -> new Bar(targets.place(j), Numbers.rounded(Objects.requireNonNull(j.attainedPercent()), Fraction.HUNDRED))).toList();
    }

    private String unitName(String code) {
        return records.organisation().nameOn(code, term.asOf());
    }

    private static String orElse(@Nullable String given, String otherwise) {
        return given == null || given.isBlank() ? otherwise : given;
    }
}

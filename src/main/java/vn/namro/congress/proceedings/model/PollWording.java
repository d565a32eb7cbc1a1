package vn.namro.congress.proceedings.model;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.namro.congress.ElectionWording;
import vn.namro.language.Lang;
import vn.namro.language.Numbers;
import vn.namro.language.Wording;
import vn.namro.measure.Fraction;

/** How a poll is said, the same on a page, on the screen of the hall and in the minutes: base, majority, article, arithmetic. */
public final class PollWording {
    private final Lang lang;
    private final Wording wording;
    private final Numbers numbers;

    private PollWording(Lang lang) {
        this.lang = lang;
        this.wording = Wording.in(lang);
        this.numbers = Numbers.in(lang);
    }

    public static PollWording in(Lang lang) {
        return new PollWording(lang);
    }

    /** {@code quá nửa}, {@code ít nhất hai phần ba}, {@code ít nhất 3/5}. */
    public String majority(Majority majority) {
        return wording.find("proceedings.majority." + (majority.beyond() ? "over." : "least.") + majority.share().toString().replace('/', '_'))
                .orElseGet(() -> wording.of("proceedings.majority." + (majority.beyond() ? "over" : "least"), majority.share()));
    }

    /** What will be counted, before it is known how much it is. */
    public String base(PollBase base) {
        return wording.of("proceedings.base." + base.code());
    }

    /** {@code 259 đại biểu được triệu tập}. */
    public String base(PollResult result) {
        return wording.of("proceedings.base_of." + result.declaration().base().code(), number(result.base()));
    }

    /** {@code quá nửa của 259 đại biểu được triệu tập: từ 130 phiếu trở lên}. */
    public String threshold(PollResult result) {
        return wording.of("proceedings.threshold", majority(result.declaration().majority()), base(result), number(result.needed()));
    }

    /** As {@link #threshold}, said before the vote; where the base is not known yet, by its name. */
    public String declared(Declaration declaration, long convened, long present) {
        return declaration.base().knownBefore() ? threshold(new PollResult(declaration, convened, present, Votes.NONE))
                : wording.of("proceedings.threshold.open", majority(declaration.majority()), base(declaration.base()));
    }

    /** How the base was reached: {@code 262 − 3 (vắng mặt suốt thời gian đại hội) = 259}. */
    public String reached(PollResult result) {
        var declaration = result.declaration();
        var votes = result.votes();
        return switch (declaration.base()) {
            case CONVENED -> declaration.less() == 0 ? number(result.convened())
                    : number(result.convened()) + " − " + number(declaration.less()) + " (" + declaration.lessReason() + ") = " + number(result.base());
            case PRESENT -> number(result.present());
            case VALID -> number(votes.favour()) + " + " + number(votes.against()) + " = " + number(result.base());
            case CAST -> number(votes.favour()) + " + " + number(votes.against()) + " + " + number(votes.abstaining()) + " = " + number(result.base());
        };
    }

    /** How the smallest number that carries was found: {@code 259 × 1/2 = 129,5}. */
    public String needed(PollResult result) {
        var majority = result.declaration().majority();
        var share = majority.share().times(result.base());
        return wording.of(majority.beyond() ? "proceedings.needed.over" : "proceedings.needed.least", number(result.base()), majority.share(),
                numbers.figure(share, Fraction.of(result.needed())), number(result.needed()));
    }

    /** Carried or not, by which figures: {@code 200 ≥ 130}. */
    public String verdict(PollResult result) {
        return wording.of(result.carried() ? "proceedings.verdict.carried" : "proceedings.verdict.lost", compared(result), threshold(result));
    }

    public String compared(PollResult result) {
        return number(result.votes().favour()) + (result.votes().favour() < result.needed() ? " < " : " ≥ ") + number(result.needed());
    }

    /** A percentage of the base; it never reads as the share that it misses. */
    public String percent(PollResult result, long votes) {
        return result.base() == 0 ? ElectionWording.ABSENT
                : numbers.figure(Fraction.of(100 * votes, result.base()), result.declaration().majority().share().times(100)) + "%";
    }

    /** By what it is decided: the article with how far it was read, and the congress's own rule. */
    public String source(Declaration declaration) {
        var source = declaration.rules().source();
        var own = declaration.writtenRule().isBlank() ? "" : wording.of("proceedings.source.own", declaration.writtenRule());
        var article = source == null || declaration.own() ? "" : ElectionWording.in(lang).article(source) + wording.of("congress.source." + source.status().code());
        return Stream.of(article, own).filter(text -> !text.isEmpty()).collect(Collectors.joining("; "));
    }

    /** What a recount by the ledger as it reads now comes to. */
    public String finding(Recount recount) {
        return wording.of("proceedings.finding." + recount.finding(), number(recount.wronglyIn().size()), number(recount.wronglyOut().size()),
                threshold(recount.most()), number(recount.least().votes().favour()), number(recount.most().votes().favour()));
    }

    public String number(long number) {
        return numbers.whole(number);
    }
}

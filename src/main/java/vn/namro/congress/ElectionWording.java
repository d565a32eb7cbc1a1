package vn.namro.congress;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.namro.congress.BookLine.Side;
import vn.namro.congress.CountResult.Person;
import vn.namro.congress.CountResult.Tie;
import vn.namro.congress.RulePack.Topic;
import vn.namro.language.Dates;
import vn.namro.language.Lang;
import vn.namro.language.Numbers;
import vn.namro.language.Wording;
import vn.namro.measure.Fraction;
import vn.namro.rule.Rule;

/** How a count is said, the same on the screen, on a page and in the minutes: the arithmetic, the rule, its article. */
public final class ElectionWording {
    /** Stands for a percentage of nothing. */
    public static final String ABSENT = "–";
    private static final Fraction HALF = Fraction.of(50);

    private final Lang lang;
    private final Wording wording;
    private final Numbers numbers;

    private ElectionWording(Lang lang) {
        this.lang = lang;
        this.wording = Wording.in(lang);
        this.numbers = Numbers.in(lang);
    }

    public static ElectionWording in(Lang lang) {
        return new ElectionWording(lang);
    }

    public String of(String key, Object... arguments) {
        return wording.of(key, arguments);
    }

    public String number(long number) {
        return numbers.whole(number);
    }

    public String rule(Rule rule) {
        return wording.of(rule.key());
    }

    public String pack(RulePack pack) {
        return pack.name() == null ? of("congress.pack.inline") : of("congress.pack." + pack.name());
    }

    /** The article of a rule, with how far its text was read. */
    public String source(RulePack pack, Topic topic) {
        return article(pack, topic) + pack.source(topic).map(source -> of("congress.source." + source.status().code())).orElse("");
    }

    /** The article of a rule; where there is none, what stands in its place. */
    public String article(RulePack pack, Topic topic) {
        return pack.source(topic).map(this::article).orElseGet(() -> of(pack.name() == null ? "congress.source.inline" : "congress.source.none"));
    }

    /** {@code khoản 6 Điều 19 Nghị định … số … ngày …}; texts that are no law number their sections. */
    public String article(Source source) {
        var text = new StringBuilder();
        if (source.article() != null) {
            text.append(source.clause() != null ? of("congress.source.clause", source.article(), source.clause())
                    : of(source.article().contains(".") ? "congress.source.section" : "congress.source.article", source.article())).append(' ');
        }
        text.append(of("congress.document." + source.document()));
        if (source.number() != null && source.date() != null) {
            text.append(' ').append(of("congress.source.number", source.number(), Dates.in(lang).table(source.date())));
        }
        return text.toString();
    }

    /** {@code 260 ≠ 262 − 3 = 259}: the way of each side, and the sign that says whether the line holds. */
    public String arithmetic(BookLine line) {
        return reached(line.found(), line.holds()) + " " + line.relation().sign(line.holds()) + " " + reached(line.expected(), line.holds());
    }

    /** What a side comes to is said where the line fails: there somebody will look for the error. */
    private String reached(Side side, boolean holds) {
        return holds || side instanceof Side.Amount ? written(side) : written(side) + " = " + signed(side.value());
    }

    private String written(Side side) {
        return switch (side) {
            case Side.Amount amount -> signed(amount.value());
            case Side.Sum sum -> terms(sum.addends(), " + ");
            case Side.Difference difference -> signed(difference.first()) + " − " + terms(difference.taken(), " − ");
            case Side.Product product -> terms(List.of(product.first(), product.second()), " × ");
        };
    }

    private String terms(List<Long> numbers, String sign) {
        return numbers.stream().map(number -> number < 0 ? "(" + signed(number) + ")" : number(number)).collect(Collectors.joining(sign));
    }

    private String signed(long number) {
        return number < 0 ? "−" + number(-number) : number(number);
    }

    /** {@code 259 đại biểu được tính}. */
    public String base(CountResult result) {
        var pack = result.election().pack();
        return of("congress.base." + pack.base().code(), number(result.base()), of("congress.voters." + pack.voters()));
    }

    /** Where the base comes from: those convened and each deduction by its reason, or the figure of the record. */
    public String baseReached(CountResult result) {
        var figures = result.election().figures();
        if (result.election().pack().base() != VoteBase.ENTITLED) {
            return base(result);
        }
        var less = figures.deductions().stream()
                .map(deduction -> " − " + of("congress.base.deduction", number(deduction.count()), deduction.reason()))
                .collect(Collectors.joining());
        return of("congress.base.reached", number(figures.convened()), less, base(result));
    }

    /** {@code quá nửa của 259 đại biểu được tính: từ 130 phiếu trở lên}. */
    public String threshold(CountResult result) {
        return of("congress.threshold." + result.election().pack().threshold(), base(result), number(result.leastVotes()));
    }

    /** How the smallest number of votes was found; empty where no share is asked for. */
    public String thresholdReached(CountResult result) {
        if (result.needed().isEmpty()) {
            return "";
        }
        long needed = result.needed().getAsLong();
        var share = result.election().pack().threshold() == Threshold.MORE_THAN_HALF
                ? Fraction.of(result.base(), 2) : Fraction.of(2 * result.base(), 3);
        return of("congress.reached." + result.election().pack().threshold(), number(result.base()),
                numbers.figure(share, Fraction.of(needed)), number(needed));
    }

    /** A percentage of the base; it never reads as the half that it misses. */
    public String percent(Person person) {
        return person.percent() == null ? ABSENT : numbers.figure(person.percent(), HALF) + "%";
    }

    /** In a few words: elected, not elected, not decided. */
    public String standing(Person person) {
        var standing = person.standing();
        return of("congress.standing." + switch (standing) {
            case Standing.ByDecision decision -> decision.elected() ? "elected" : "not";
            case Standing.ByVotes byVotes -> switch (byVotes) {
                case ELECTED -> "elected";
                case TIED -> "tied";
                case BOOKS_REFUSED -> "open";
                case TOO_FEW_VOTES, SEATS_FILLED, NO_BASE -> "not";
            };
        });
    }

    /** The whole ground for one person: arithmetic, rule, article. */
    public String ground(CountResult result, Person person) {
        var pack = result.election().pack();
        var compared = number(person.votes()) + (person.votes() < result.leastVotes() ? " < " : " ≥ ") + number(result.leastVotes());
        return switch (person.standing()) {
            case Standing.ByDecision decision -> of("congress.ground." + decision.rule().code(), decision.by(), article(pack, Topic.TIE));
            case Standing.ByVotes byVotes -> of("congress.ground." + byVotes.rule().code(), compared, threshold(result),
                    number(result.election().seats()), article(pack, byVotes == Standing.ByVotes.TIED ? Topic.TIE : Topic.RESULT));
        };
    }

    /** The ground for one person in a line of a table: arithmetic, and the article by its number. */
    public String brief(CountResult result, Person person) {
        var pack = result.election().pack();
        var compared = number(person.votes()) + (person.votes() < result.leastVotes() ? " < " : " ≥ ") + number(result.leastVotes());
        boolean tie = person.standing() instanceof Standing.ByDecision || person.standing() == Standing.ByVotes.TIED;
        return of("congress.brief." + person.standing().rule().code(), compared, number(result.election().seats()), cited(pack, tie ? Topic.TIE : Topic.RESULT),
                person.standing() instanceof Standing.ByDecision decision ? decision.by() : "");
    }

    /** {@code Điều 30, 190-QĐ/TW}: an article by the number of its document, where it has both. */
    private String cited(RulePack pack, Topic topic) {
        return pack.source(topic).filter(source -> source.article() != null && source.number() != null)
                .map(source -> of("congress.source.cited", source.clause() == null ? of("congress.source.article", source.article())
                        : of("congress.source.clause", source.article(), source.clause()), source.number()))
                .orElseGet(() -> article(pack, topic));
    }

    /** A day, a month or a year of birth, as a table writes it. */
    public String born(String recorded) {
        return switch (recorded.length()) {
            case 4 -> recorded;
            case 7 -> recorded.substring(5) + "/" + recorded.substring(0, 4);
            default -> Dates.in(lang).table(LocalDate.parse(recorded));
        };
    }

    /** What people have to settle, and by which rule. */
    public String tie(CountResult result, Tie tie) {
        return of("congress.tie", number(tie.people().size()), number(tie.votes()), number(tie.seatsLeft()), rule(tie.rule()),
                source(result.election().pack(), Topic.TIE));
    }

    /** What comes when seats stay empty. */
    public String emptySeats(CountResult result) {
        var pack = result.election().pack();
        boolean last = pack.rounds() > 0 && result.election().round() >= pack.rounds();
        return of(last ? "congress.empty.last" : "congress.empty.decide", number(result.emptySeats()), number(pack.rounds()), source(pack, Topic.ROUNDS));
    }
}

package vn.namro.congress.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.namro.calendar.OfficeTime;
import vn.namro.congress.BookLine;
import vn.namro.congress.CountResult;
import vn.namro.congress.CountResult.InvalidBallot;
import vn.namro.congress.CountResult.Person;
import vn.namro.congress.Election.Candidate;
import vn.namro.congress.ElectionWording;
import vn.namro.congress.InvalidReason;
import vn.namro.congress.RulePack;
import vn.namro.congress.Standing;
import vn.namro.congress.model.CountMinutes.Round;
import vn.namro.congress.model.ElectionCourse.Announcement;
import vn.namro.documents.Content;
import vn.namro.documents.Content.Figure;
import vn.namro.documents.Fields;
import vn.namro.language.Dates;
import vn.namro.language.Lang;

/** What the minutes of one count say; each figure keeps a control of its own in the document. */
final class MinutesFields {
    private final CountMinutes minutes;
    private final Setup setup;
    private final CountResult result;
    private final Lang lang;
    private final ElectionWording words;

    MinutesFields(CountMinutes minutes, Lang lang) {
        this.minutes = minutes;
        this.setup = minutes.course().setup();
        this.result = minutes.result();
        this.lang = lang;
        this.words = ElectionWording.in(lang);
    }

    Fields all() {
        var members = board();
        var ballots = minutes.course().ballots();
        int differences = ballots == null ? 0 : ballots.differences().size();
        var day = Dates.in(lang).words(OfficeTime.dayOf(minutes.announcement().at()));
        return result(ballots(Fields.of("minutes.superior_line", Content.each(List.of(Fields.of("minutes.superior", minutes.organisation()))))
                .and("minutes.issuer", said("congress.minutes.issuer")).and("minutes.number", "")
                .and("minutes.date", said("congress.minutes.place", day)).and("minutes.illustrative", Content.shown(setup.illustrative()))
                .and("minutes.title", setup.title()).and("minutes.body", setup.body()).and("minutes.organisation", minutes.organisation())
                .and("minutes.round", figure("round", setup.round())).and("minutes.moment", moment(minutes.announcement()))
                .and("minutes.seats", figure("seats", setup.seats())).and("minutes.listed", figure("listed", setup.candidates().size()))
                .and("minutes.style", said("congress.count.style." + setup.style().code()))
                .and("minutes.surplus", setup.surplus() < 0 ? said("congress.list.short", words.number(-setup.surplus())) : said("congress.list.surplus", words.number(setup.surplus())))
                .and("minutes.pack", words.pack(setup.pack())).and("minutes.written_line", line("minutes.written", setup.writtenRule()))
                .and("minutes.rounds", each(minutes.earlier(), (_, round) -> earlier(round)))
                .and("minutes.board_named", Content.shown(!members.isEmpty())).and("minutes.board_unnamed", Content.shown(members.isEmpty()))
                .and("minutes.board", each(members, (place, member) -> Fields.of("minutes.order", words.number(place)).and("minutes.member", member)))
                .and("minutes.entries", figure("entries", minutes.course().entries().size()))
                .and("minutes.agreed", Content.shown(differences == 0)).and("minutes.differing", Content.shown(differences > 0))
                .and("minutes.differences", figure("differences", differences))
                .and("minutes.code", minutes.announcement().digest()).and("minutes.trail", minutes.announcement().head())));
    }

    private List<String> board() {
        var figures = minutes.course().figures();
        return figures == null ? List.of() : figures.board().lines().map(String::strip).filter(member -> !member.isEmpty()).toList();
    }

    private Fields earlier(Round round) {
        var before = round.result();
        return Fields.of("minutes.earlier_round", words.number(before.election().round())).and("minutes.earlier_moment", moment(round.announcement()))
                .and("minutes.earlier_seats", words.number(before.election().seats())).and("minutes.earlier_count", words.number(before.elected().size()))
                .and("minutes.earlier_names", before.elected().isEmpty() ? ElectionWording.ABSENT : names(before.elected()));
    }

    private Fields ballots(Fields fields) {
        var reasons = Arrays.stream(InvalidReason.values()).filter(reason -> !ballots(reason).isEmpty()).toList();
        return fields.and("minutes.figures", each(figures(), (place, line) -> line.and("minutes.order", words.number(place))))
                .and("minutes.invalid_section", Content.shown(!reasons.isEmpty()))
                .and("minutes.invalid", each(reasons, (_, reason) -> Fields.of("minutes.reason", said(reason.key()))
                        .and("minutes.reason_count", figure("invalid/" + reason.code(), ballots(reason).size()))
                        .and("minutes.reason_ballots", String.join(", ", ballots(reason)))))
                .and("minutes.books", each(result.books(), (_, line) -> book(line)));
    }

    private Fields book(BookLine line) {
        return Fields.of("minutes.rule", line.rule().code())
                .and("minutes.line", line.about().isEmpty() ? said(line.rule().key()) : said(line.rule().key()) + " · " + said("congress.figure." + line.about().getFirst()))
                .and("minutes.arithmetic", new Figure(Figure.id("book", line.rule().code(), String.join("-", line.about())), words.arithmetic(line)));
    }

    private List<String> ballots(InvalidReason reason) {
        return result.invalid().stream().filter(ballot -> ballot.reason() == reason).map(InvalidBallot::ballot).toList();
    }

    /** The figures of the board in the order in which they are read out. */
    private List<Fields> figures() {
        var of = result.election().figures();
        var lines = new ArrayList<Fields>();
        lines.add(line("convened", of.convened()));
        for (int i = 0; i < of.deductions().size(); i++) {
            var deduction = of.deductions().get(i);
            lines.add(Fields.of("minutes.figure", said("congress.minutes.figure.deducted", deduction.reason()))
                    .and("minutes.number_of", figure("figure/deduction/" + (i + 1), deduction.count())));
        }
        lines.addAll(List.of(line("entitled", of.entitled()), line("present", of.present()), line("absent", of.convened() - of.present()),
                line("issued", of.issued()), line("spoiled", of.spoiled()), line("returned", of.returned()), line("not_returned", of.notReturned()),
                line("foreign", of.foreign()), line("valid", result.valid()), line("invalid", result.invalid().size())));
        return lines;
    }

    private Fields line(String figure, long number) {
        return Fields.of("minutes.figure", said("congress.minutes.figure." + figure)).and("minutes.number_of", figure("figure/" + figure, number));
    }

    private Fields result(Fields fields) {
        var elected = result.elected();
        return fields.and("minutes.base", words.baseReached(result)).and("minutes.needed", needed())
                .and("minutes.article", words.source(setup.pack(), RulePack.Topic.RESULT))
                .and("minutes.people", each(result.people(), this::person))
                .and("minutes.tie_line", line("minutes.tie", tie())).and("minutes.warnings", each(result.warnings(), (_, warning) -> Fields.of("minutes.warning", said(warning.key()))))
                .and("minutes.elected_section", Content.shown(!elected.isEmpty())).and("minutes.nobody", Content.shown(elected.isEmpty()))
                .and("minutes.elected_count", figure("elected", elected.size())).and("minutes.elected", each(elected, this::person))
                .and("minutes.empty_line", line("minutes.empty", result.emptySeats() == 0 ? "" : words.emptySeats(result)));
    }

    private String needed() {
        var reached = words.thresholdReached(result);
        return reached.isEmpty() ? words.threshold(result) : said("congress.minutes.needed", words.threshold(result), reached);
    }

    private Fields person(int place, Person person) {
        var id = person.candidate().id();
        return Fields.of("minutes.order", words.number(place)).and("minutes.name", named(person.candidate()))
                .and("minutes.votes", new Figure(Figure.id("votes", id), words.number(person.votes())))
                .and("minutes.percent", new Figure(Figure.id("percent", id), words.percent(person)))
                .and("minutes.ground", words.brief(result, person)).and("minutes.standing", words.standing(person));
    }

    /** How a tie was settled; empty where there was none. */
    private String tie() {
        var tied = result.people().stream().filter(person -> person.standing() instanceof Standing.ByDecision).toList();
        if (tied.isEmpty()) {
            return "";
        }
        var chosen = tied.stream().filter(person -> person.standing().elected()).toList();
        var by = tied.stream().map(Person::standing).flatMap(standing -> standing instanceof Standing.ByDecision decision ? Stream.of(decision.by()) : Stream.empty())
                .findFirst().orElseThrow();
        long left = setup.seats() - result.elected().stream().filter(person -> person.standing() == Standing.ByVotes.ELECTED).count();
        return said("congress.minutes.tied", names(tied), words.number(tied.getFirst().votes()), words.number(left),
                chosen.isEmpty() ? said("congress.minutes.tied.nobody") : names(chosen), by, words.source(setup.pack(), RulePack.Topic.TIE));
    }

    private String names(List<Person> people) {
        return people.stream().map(person -> named(person.candidate())).collect(Collectors.joining(", "));
    }

    private String named(Candidate candidate) {
        return candidate.born() == null ? candidate.name() : candidate.name() + " (" + words.born(candidate.born()) + ")";
    }

    private String moment(Announcement announcement) {
        var time = announcement.at().atZone(OfficeTime.ZONE);
        return said("congress.minutes.moment", "%02d".formatted(time.getHour()), "%02d".formatted(time.getMinute()), Dates.in(lang).words(time.toLocalDate()));
    }

    private Figure figure(String id, long number) {
        return new Figure(Figure.id(id), words.number(number));
    }

    private static Content line(String tag, String text) {
        return Content.each(text.isEmpty() ? List.of() : List.of(Fields.of(tag, text)));
    }

    private String said(String key, Object... arguments) {
        return words.of(key, arguments);
    }

    private static <T> Content each(List<T> items, BiFunction<Integer, T, Fields> fields) {
        return Content.each(IntStream.range(0, items.size()).mapToObj(i -> fields.apply(i + 1, items.get(i))).toList());
    }
}

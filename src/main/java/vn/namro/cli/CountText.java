package vn.namro.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.namro.congress.BookLine;
import vn.namro.congress.CountResult;
import vn.namro.congress.CountResult.InvalidBallot;
import vn.namro.congress.CountResult.Tie;
import vn.namro.congress.ElectionWording;
import vn.namro.congress.InvalidReason;
import vn.namro.congress.RulePack.Topic;

/** A count for people to read: the books first, and nothing of the result while a line of them fails. */
final class CountText {
    private static final int SERIALS_SHOWN = 20;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final CountResult result;
    private final ElectionWording wording;
    private final PrintWriter out;

    private CountText(CountResult result, ElectionWording wording, PrintWriter out) {
        this.result = result;
        this.wording = wording;
        this.out = out;
    }

    static void print(CountResult result, ElectionWording wording, PrintWriter out) {
        new CountText(result, wording, out).all();
    }

    private void all() {
        head();
        books();
        if (result.refused()) {
            out.println();
            line(wording.of("congress.count.refused"));
        } else {
            ground();
            order();
            elected();
            ties();
            grounds();
            ballots();
        }
        warnings();
        out.flush();
    }

    private void head() {
        var election = result.election();
        line(wording.of("congress.count.title"));
        line(election.title());
        line(wording.of("congress.count.round", wording.number(election.round()), wording.number(election.seats()),
                wording.number(election.candidates().size()), wording.of("congress.count.style." + election.style().code())));
        var name = election.pack().name();
        line(wording.of("congress.count.pack", wording.pack(election.pack()) + (name == null ? "" : " (" + name + ")")));
    }

    private void books() {
        heading("congress.count.books");
        var table = new TextTable("lll");
        for (var line : result.books()) {
            table.row(line.rule().code(), wording.of(line.holds() ? "congress.count.books.holds" : "congress.count.books.fails"),
                    wording.rule(line.rule()) + about(line) + ": " + wording.arithmetic(line));
        }
        table.lines().forEach(this::line);
    }

    private String about(BookLine line) {
        return line.about().isEmpty() ? "" : " (" + wording.of("congress.figure." + line.about().getFirst()) + ")";
    }

    private void ground() {
        heading("congress.count.ground");
        line("  " + wording.of("congress.count.base", wording.baseReached(result)));
        var reached = wording.thresholdReached(result);
        line("  " + wording.of("congress.count.needed", wording.threshold(result)) + (reached.isEmpty() ? "" : " (" + reached + ")"));
        line("  " + wording.of("congress.count.article", wording.source(result.election().pack(), Topic.RESULT)));
    }

    private void order() {
        heading("congress.count.result");
        var table = new TextTable("rlrrll").row(wording.of("congress.count.column.place"), wording.of("congress.count.column.name"),
                wording.of("congress.count.column.votes"), wording.of("congress.count.column.percent"), wording.of("congress.count.column.standing"),
                wording.of("congress.count.column.rule"));
        int place = 0;
        for (var person : result.byVotes()) {
            table.row(wording.number(++place), person.candidate().name(), wording.number(person.votes()),
                    wording.percent(person), wording.standing(person), person.standing().rule().code());
        }
        table.lines().forEach(this::line);
    }

    private void elected() {
        var elected = result.elected();
        out.println();
        line(wording.of("congress.count.elected", wording.number(elected.size()), wording.number(result.election().seats())));
        if (elected.isEmpty()) {
            line("  " + wording.of("congress.count.elected.nobody"));
        }
        for (int i = 0; i < elected.size(); i++) {
            line("  " + wording.number(i + 1) + ". " + elected.get(i).candidate().name());
        }
        if (result.ties().isEmpty() && result.emptySeats() > 0) {
            line("  " + wording.emptySeats(result));
        }
    }

    private void ties() {
        if (result.ties().isEmpty()) {
            return;
        }
        heading("congress.count.ties");
        for (var tie : result.ties()) {
            line("  " + wording.tie(result, tie));
            tie.people().forEach(person -> line("  - " + wording.of("congress.count.tied", person.name(), person.id(),
                    person.born() == null ? wording.of("congress.count.tied.unborn") : person.born())));
            line("  " + wording.of("congress.count.decide", toRecord(tie)));
        }
    }

    private static String toRecord(Tie tie) {
        return tie.people().stream().map(person -> '"' + person.id() + '"')
                .collect(Collectors.joining(", ", "{\"ids\": [", "], \"elected\": [\"…\"], \"by\": \"…\"}"));
    }

    private void grounds() {
        heading("congress.count.grounds");
        int place = 0;
        for (var person : result.byVotes()) {
            line("  " + wording.number(++place) + ". " + person.candidate().name() + " (" + person.standing().rule().code() + "): "
                    + wording.ground(result, person));
        }
    }

    private void ballots() {
        heading("congress.count.valid");
        line("  " + wording.of("congress.count.valid.line", wording.number(result.valid()), wording.number(result.invalid().size())));
        var byReason = result.invalid().stream().collect(Collectors.groupingBy(InvalidBallot::reason, LinkedHashMap::new,
                Collectors.mapping(InvalidBallot::ballot, Collectors.toList())));
        for (var reason : InvalidReason.values()) {
            var serials = byReason.get(reason);
            if (serials != null) {
                line("  - " + wording.of("congress.count.invalid.reason", wording.rule(reason), wording.number(serials.size()), shown(serials)));
            }
        }
    }

    private String shown(List<String> serials) {
        var shown = new ArrayList<>(serials.subList(0, Math.min(SERIALS_SHOWN, serials.size())));
        if (serials.size() > SERIALS_SHOWN) {
            shown.add(wording.of("congress.count.invalid.more", wording.number(serials.size() - SERIALS_SHOWN)));
        }
        return String.join(", ", shown);
    }

    private void warnings() {
        if (!result.warnings().isEmpty()) {
            heading("congress.count.warnings");
            result.warnings().forEach(rule -> line("  " + rule.code() + "  " + wording.rule(rule)));
        }
    }

    private void heading(String key) {
        out.println();
        line(wording.of(key));
    }

    /** What was read from a file may hold controls: they must not reach a terminal. */
    private void line(String text) {
        out.println(CONTROL.matcher(text).replaceAll(" "));
    }
}

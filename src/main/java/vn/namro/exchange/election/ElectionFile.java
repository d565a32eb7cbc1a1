package vn.namro.exchange.election;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.namro.congress.BallotStyle;
import vn.namro.congress.Election;
import vn.namro.congress.Election.Candidate;
import vn.namro.congress.Election.Decision;
import vn.namro.congress.Election.Deduction;
import vn.namro.congress.Election.Figures;
import vn.namro.congress.RulePack;
import vn.namro.congress.RulePacks;
import vn.namro.congress.Threshold;
import vn.namro.congress.TieRule;
import vn.namro.congress.VoteBase;

/**
 * What {@code election.json} says, as far as it could be read.
 *
 * @param election null when the file has a fault
 * @param candidates the ids on the list, null when it could not be read: then the ballots' columns cannot be checked
 * @param style null when it could not be read
 * @param decisionLines where each decision stands
 */
record ElectionFile(@Nullable Election election, @Nullable List<String> candidates, @Nullable BallotStyle style,
        List<Integer> decisionLines) {

    static final String NAME = "election.json";
    /** Columns of the ballots that no candidate can be named after. */
    static final List<String> TAKEN = List.of("ballot", "void");

    static final ElectionFile UNREADABLE = new ElectionFile(null, null, null, List.of());
    private static final RulePack STAND_IN = RulePack.inline(VoteBase.VALID, Threshold.MOST, TieRule.PEOPLE);

    static ElectionFile read(InputStream in, FaultLog faults) throws IOException {
        return JsonReader.read(in, faults)
                .flatMap(document -> JsonFields.of(document, "", faults))
                .map(fields -> read(fields, faults))
                .orElse(UNREADABLE);
    }

    private static ElectionFile read(JsonFields fields, FaultLog faults) {
        var title = fields.text("title");
        long seats = fields.positive("seats");
        long round = fields.positive("round", 1);
        var pack = pack(fields, faults);
        var style = fields.choice("style", BallotStyle::parse, codes(BallotStyle.values(), BallotStyle::code));
        var figures = figures(fields);
        var candidates = candidates(fields);
        var ids = candidates.stream().map(Candidate::id).toList();
        var decisionFields = fields.objects("decisions", fields.listOrNone("decisions"));
        var decisions = decisionFields.stream().map(decision -> decision(decision, new HashSet<>(ids))).toList();
        fields.refuseOthers();
        var read = faults.isEmpty()
                ? new Election(title, seats, round, pack, style == null ? BallotStyle.STRIKE : style, figures, candidates, decisions)
                : null;
        return new ElectionFile(read, columnsKnown(fields, ids) ? ids : null, style,
                decisionFields.stream().map(decision -> decision.line("ids")).toList());
    }

    /** With an id missing the columns of the ballots cannot be told right from wrong. */
    private static boolean columnsKnown(JsonFields fields, List<String> ids) {
        return !ids.contains("") && fields.optional("candidates")
                .filter(list -> list instanceof Json.Elements elements && elements.values().size() == ids.size()).isPresent();
    }

    private static RulePack pack(JsonFields fields, FaultLog faults) {
        var names = String.join(" ", RulePacks.NAMES);
        return fields.required("rule_pack", "pack", names).flatMap(value -> switch (value) {
            case Json.Text text -> {
                var pack = RulePacks.named(text.value());
                if (pack.isEmpty()) {
                    fields.fault("rule_pack", text.value(), "pack", names);
                }
                yield pack;
            }
            case Json.Members members -> JsonFields.of(members, "rule_pack", faults).map(ElectionFile::inline);
            case Json.Elements _, Json.Number _, Json.YesNo _, Json.Null _ -> {
                fields.fault("rule_pack", value.shown(), "pack", names);
                yield Optional.<RulePack>empty();
            }
        }).orElse(STAND_IN);
    }

    private static RulePack inline(JsonFields fields) {
        var base = fields.choice("base", VoteBase::parse, codes(VoteBase.values(), VoteBase::code));
        var threshold = fields.choice("threshold", Threshold::parse, codes(Threshold.values(), Threshold::code));
        var tie = fields.choice("tie", TieRule::parse, codes(TieRule.values(), TieRule::code));
        fields.refuseOthers();
        return base == null || threshold == null || tie == null ? STAND_IN : RulePack.inline(base, threshold, tie);
    }

    private static Figures figures(JsonFields fields) {
        long convened = fields.whole("convened");
        var deductions = fields.objects("deductions", fields.listOrNone("deductions")).stream().map(ElectionFile::deduction).toList();
        return new Figures(convened, deductions, fields.whole("entitled"), fields.whole("present"), fields.whole("issued"),
                fields.whole("returned"), fields.whole("not_returned"), fields.whole("spoiled"), fields.whole("foreign", 0));
    }

    private static Deduction deduction(JsonFields fields) {
        var deduction = new Deduction(fields.text("reason"), fields.whole("count"));
        fields.refuseOthers();
        return deduction;
    }

    private static List<Candidate> candidates(JsonFields fields) {
        var seen = new HashSet<String>();
        return fields.objects("candidates", fields.someOf("candidates")).stream().map(candidate -> candidate(candidate, seen)).toList();
    }

    private static Candidate candidate(JsonFields fields, Set<String> seen) {
        var id = fields.text("id");
        if (TAKEN.contains(id)) {
            fields.fault("id", id, "candidate.id", String.join(" ", TAKEN));
        } else if (!id.isEmpty() && !seen.add(id)) {
            fields.fault("id", id, "candidate.once");
        }
        var candidate = new Candidate(id, fields.text("name"), born(fields));
        fields.refuseOthers();
        return candidate;
    }

    private static @Nullable String born(JsonFields fields) {
        return fields.optional("born").map(value -> {
            var written = value instanceof Json.Text || value instanceof Json.Number ? value.shown() : "";
            if (!Candidate.isBirth(written)) {
                fields.fault("born", value.shown(), "born");
            }
            return written;
        }).orElse(null);
    }

    private static Decision decision(JsonFields fields, Set<String> candidates) {
        var ids = people(fields, "ids", fields.list("ids"), candidates, "decision.ids");
        var elected = people(fields, "elected", fields.list("elected"), new HashSet<>(ids), "decision.elected");
        var decision = new Decision(ids, elected, fields.text("by"));
        fields.refuseOthers();
        return decision;
    }

    /** Ids, each once and each among those that may be named here. */
    private static List<String> people(JsonFields fields, String name, List<Json> values, Set<String> nameable, String wanted) {
        var ids = new ArrayList<String>();
        for (var value : values) {
            if (value instanceof Json.Text text && nameable.contains(text.value()) && !ids.contains(text.value())) {
                ids.add(text.value());
            } else {
                fields.fault(name, value.shown(), wanted);
            }
        }
        return ids;
    }

    private static <T> List<String> codes(T[] values, Function<T, String> code) {
        return Arrays.stream(values).map(code).toList();
    }
}

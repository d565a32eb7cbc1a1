package vn.namro.congress.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.namro.congress.BallotStyle;
import vn.namro.congress.Election.Candidate;
import vn.namro.congress.Election.Deduction;
import vn.namro.congress.RulePack;
import vn.namro.language.NameOrder;
import vn.namro.rule.Breach;

/**
 * An election as somebody asked for it; null where nothing usable was given.
 *
 * @param deductions those that were filled in, as typed; a count that is no number is null
 */
public record SetupRequest(String title, String body, @Nullable Long seats, long round, @Nullable RulePack pack, String writtenRule,
        @Nullable BallotStyle style, int keepers, @Nullable Long convened, List<Reduction> deductions, List<Named> candidates, boolean illustrative) {
    private static final int LONGEST = 300;
    private static final int MOST = 500;

    public record Reduction(String reason, @Nullable Long count) {}

    /** @param born as written in the record of an election: a date, a month or a year; empty where none was given */
    public record Named(String name, String born) {}

    public List<Breach> breaches() {
        var breaches = new ArrayList<Breach>();
        if (title.isBlank() || title.length() > LONGEST) {
            breaches.add(Breach.of(CountingRule.K1_TITLE, LONGEST));
        }
        if (body.isBlank() || body.length() > LONGEST) {
            breaches.add(Breach.of(CountingRule.K2_BODY, LONGEST));
        }
        if (seats == null || seats < 1 || seats > MOST) {
            breaches.add(Breach.of(CountingRule.K3_SEATS, MOST));
        }
        if (pack == null || style == null) {
            breaches.add(Breach.of(CountingRule.K4_PACK));
        }
        if (keepers < 2 || keepers > 3) {
            breaches.add(Breach.of(CountingRule.K5_KEEPERS));
        }
        if (convened == null || convened < 0) {
            breaches.add(Breach.of(CountingRule.K6_CONVENED));
        }
        if (deductions.stream().anyMatch(one -> one.reason().isBlank() || one.count() == null || one.count() < 0)) {
            breaches.add(Breach.of(CountingRule.K7_DEDUCTIONS));
        }
        list(breaches);
        return breaches;
    }

    private void list(List<Breach> breaches) {
        if (candidates.isEmpty() || candidates.size() > MOST || candidates.stream().anyMatch(one -> one.name().isBlank() || one.name().length() > LONGEST)) {
            breaches.add(Breach.of(CountingRule.K8_CANDIDATES, MOST));
        }
        candidates.stream().filter(one -> !one.born().isEmpty() && !Candidate.isBirth(one.born())).findFirst()
                .ifPresent(one -> breaches.add(Breach.of(CountingRule.K9_BORN, one.name(), one.born())));
        var seen = new HashSet<Named>();
        candidates.stream().filter(one -> !seen.add(one)).findFirst()
                .ifPresent(one -> breaches.add(Breach.of(CountingRule.K10_NAMED_ONCE, one.name())));
        if (pack != null && seats != null && seats > 0 && writtenRule.isBlank() && pack.source(RulePack.Topic.SURPLUS).isPresent()
                && candidates.size() - seats > Surplus.of(seats).most()) {
            breaches.add(Breach.of(CountingRule.K11_SURPLUS, seats + Surplus.of(seats).most(), Surplus.of(seats).most()));
        }
    }

    /** To be asked only without breaches. Names get the order of the ballot, and ids by it. */
    public Setup setup() {
        var order = new NameOrder();
        var named = candidates.stream().sorted((a, b) -> order.compare(a.name(), b.name())).toList();
        var listed = new ArrayList<Candidate>();
        int width = Integer.toString(named.size()).length();
        for (var one : named) {
            listed.add(new Candidate("UCV" + "0".repeat(Math.max(0, Math.max(2, width) - Integer.toString(listed.size() + 1).length())) + (listed.size() + 1),
                    one.name(), one.born().isEmpty() ? null : one.born()));
        }
        return new Setup(title, body, given(seats), round, given(pack), writtenRule, given(style), keepers, given(convened),
                deductions.stream().map(one -> new Deduction(one.reason(), given(one.count()))).toList(), listed, illustrative);
    }

    private static <T> T given(@Nullable T value) {
        return java.util.Objects.requireNonNull(value);
    }
}

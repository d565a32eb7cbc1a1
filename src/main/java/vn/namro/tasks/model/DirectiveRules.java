package vn.namro.tasks.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.namro.rule.Breach;

/** What must hold of a directive before anybody is bound by it. */
public final class DirectiveRules {
    private static final int LONGEST = 4_000;
    private static final int LONGEST_LINE = 500;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Directive directive;
    private final Surroundings around;
    private final List<Breach> breaches = new ArrayList<>();

    private DirectiveRules(Directive directive, Surroundings around) {
        this.directive = directive;
        this.around = around;
    }

    public static List<Breach> breaches(Directive directive, Surroundings around) {
        var rules = new DirectiveRules(directive, around);
        rules.words();
        rules.source();
        rules.share();
        rules.units();
        rules.days();
        return rules.breaches;
    }

    /** The part of the rules that time can break: asked again when a task that waited goes on. */
    public static List<Breach> stillHolding(Directive directive, Surroundings around) {
        var rules = new DirectiveRules(directive, around);
        rules.units();
        rules.days();
        return rules.breaches;
    }

    /** What must hold of the days of a directive when only its deadline moves. */
    static List<Breach> days(Directive directive, Surroundings around) {
        var rules = new DirectiveRules(directive, around);
        rules.days();
        return rules.breaches;
    }

    private void words() {
        add(directive.text().isBlank(), TaskRule.K1_TEXT);
        add(directive.text().length() > LONGEST || lines().anyMatch(line -> line.length() > LONGEST_LINE), TaskRule.K12_LENGTH);
        add(directive.lead().title().isBlank(), TaskRule.K5_LEAD_POST);
        add(directive.steps().stream().anyMatch(step -> step.text().isBlank() || step.owner().isBlank()), TaskRule.K11_STEP_WORDS);
    }

    private Stream<String> lines() {
        return Stream.concat(Stream.of(directive.source().reference(), directive.lead().title(),
                directive.leader().title(), directive.follower().title(), directive.deliverable(), directive.measure(), directive.authority()),
                directive.steps().stream().flatMap(step -> Stream.of(step.text(), step.owner())));
    }

    private void source() {
        var source = directive.source();
        switch (source.kind()) {
            case CLAUSE, BREAKTHROUGH, TARGET -> add(!around.resolved().test(source), TaskRule.K2_SOURCE);
            case PROGRAMME, CONCLUSIONS -> add(source.reference().isBlank(), TaskRule.K2_SOURCE);
            case TASK -> {
                var whole = whole();
                add(whole == null || whole.state().isOver() || whole.state() instanceof State.Refused, TaskRule.K2_SOURCE);
                add(loops(), TaskRule.K10_NO_LOOP);
            }
        }
    }

    private void share() {
        var share = directive.share();
        if (share == null) {
            return;
        }
        var id = directive.whole();
        add(id == null || share.signum() <= 0 || share.compareTo(WHOLE) > 0 || share.stripTrailingZeros().scale() > 2, TaskRule.K16_SHARE);
        add(id != null && share.add(around.taken().apply(id)).compareTo(WHOLE) > 0, TaskRule.K17_SHARES_TOGETHER);
    }

    private @Nullable Task whole() {
        var id = directive.whole();
        return id == null ? null : around.tasks().apply(id).orElse(null);
    }

    private boolean loops() {
        var seen = new HashSet<UUID>();
        if (around.self() != null) {
            seen.add(around.self());
        }
        for (var at = directive.whole(); at != null; at = around.tasks().apply(at).map(task -> task.directive().whole()).orElse(null)) {
            if (!seen.add(at)) {
                return true;
            }
        }
        return false;
    }

    private void units() {
        var organisation = around.organisation();
        var lead = directive.lead().unit();
        add(!around.mayGive() || !organisation.validOn(directive.giver(), around.today()), TaskRule.K13_GIVER);
        if (organisation.knows(lead) && !organisation.validOn(lead, around.today())) {
            breaches.add(Breach.of(TaskRule.K4_LEAD_OPEN));
        } else {
            add(!organisation.knows(lead) || !organisation.isWithin(lead, directive.giver(), around.today()), TaskRule.K3_LEAD_IN_SUBTREE);
        }
        add(directive.cooperating().contains(lead) || new HashSet<>(directive.cooperating()).size() != directive.cooperating().size()
                || directive.cooperating().stream().anyMatch(code -> !organisation.validOn(code, around.today())), TaskRule.K6_COOPERATING);
    }

    private void days() {
        var deadline = directive.deadline();
        add(deadline != null && deadline.isBefore(around.today()), TaskRule.K7_DEADLINE_NOT_PAST);
        add(directive.steps().stream().map(Step::day).anyMatch(day -> isLater(day, deadline)), TaskRule.K8_STEP_WITHIN_TASK);
        var whole = whole();
        add(whole != null && whole.directive().deadline() != null && (deadline == null || isLater(deadline, whole.directive().deadline())),
                TaskRule.K9_PART_WITHIN_WHOLE);
    }

    private static boolean isLater(@Nullable LocalDate day, @Nullable LocalDate limit) {
        return day != null && limit != null && day.isAfter(limit);
    }

    private void add(boolean broken, TaskRule rule) {
        if (broken) {
            breaches.add(Breach.of(rule));
        }
    }
}

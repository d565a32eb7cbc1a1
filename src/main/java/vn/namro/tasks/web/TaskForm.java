package vn.namro.tasks.web;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.namro.language.Dates;
import vn.namro.language.Lang;
import vn.namro.language.Numbers;
import vn.namro.language.TypedNumber;
import vn.namro.rule.Breach;
import vn.namro.tasks.model.Directive;
import vn.namro.tasks.model.Seat;
import vn.namro.tasks.model.Source;
import vn.namro.tasks.model.Step;
import vn.namro.tasks.model.TaskRule;
import vn.namro.web.TypedDay;

/**
 * A directive as it was typed. Steps are lines, so that a plan can be pasted.
 *
 * @param source a kind of source; for a part of a resolution or another task with its code, {@code CLAUSE:II.1}
 * @param share of the whole in per cent, for a part
 * @param reference number and date of the document
 */
public record TaskForm(@Nullable String giver, @Nullable String term, @Nullable String source, @Nullable String reference, @Nullable String text,
        @Nullable String leadUnit, @Nullable String leadTitle, @Nullable List<String> cooperating, @Nullable String leaderTitle, @Nullable String followerTitle,
        @Nullable String steps, @Nullable String deliverable, @Nullable String measure, @Nullable String authority, @Nullable String deadline, @Nullable String share) {

    static TaskForm empty(String giver, String term, String source, String reference, String text) {
        return new TaskForm(giver, term, source, reference, text, "", "", List.of(), "", "", "", "", "", "", "", "");
    }

    static TaskForm of(Directive directive) {
        var source = directive.source();
        boolean coded = source.kind().isResolved() || source.kind() == Source.Kind.TASK;
        return new TaskForm(directive.giver(), source.term(), source.kind() + (coded ? ":" + source.reference() : ""), coded ? "" : source.reference(),
                directive.text(), directive.lead().unit(), directive.lead().title(), directive.cooperating(), directive.leader().title(),
                directive.follower().title(), directive.steps().stream().map(TaskForm::line).collect(Collectors.joining("\n")), directive.deliverable(),
                directive.measure(), directive.authority(), directive.deadline() == null ? "" : Dates.in(Lang.VI).table(directive.deadline()),
                directive.share() == null ? "" : Numbers.in(Lang.VI).exact(directive.share()));
    }

    private static String line(Step step) {
        return step.text() + "; " + step.owner() + (step.day() == null ? "" : "; " + Dates.in(Lang.VI).table(step.day()));
    }

    Directive directive() {
        var giver = said(this.giver);
        var kind = kind();
        var code = said(source).contains(":") ? said(source).substring(said(source).indexOf(':') + 1) : said(reference);
        return new Directive(new Source(kind, said(term).isEmpty() ? null : said(term), code), giver, said(text), new Seat(said(leadUnit), said(leadTitle)),
                cooperating == null ? List.of() : cooperating, seat(giver, leaderTitle), seat(giver, followerTitle), readSteps(), said(deliverable), said(measure),
                said(authority), TypedDay.parse(deadline), percent());
    }

    /** A share is said of a part only; what stands in the field of another form is not looked at. */
    private @Nullable BigDecimal percent() {
        return kind() == Source.Kind.TASK ? TypedNumber.parse(said(share).replaceFirst("\\s*%$", ""), Lang.VI).orElse(null) : null;
    }

    /** Leaders and followers stand in the unit that gives the task. */
    private static Seat seat(String giver, @Nullable String title) {
        return said(title).isEmpty() ? Seat.NONE : new Seat(giver, said(title));
    }

    private Source.Kind kind() {
        var name = said(source).replaceFirst(":.*", "");
        for (var kind : Source.Kind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        return Source.Kind.CONCLUSIONS;
    }

    private List<Step> readSteps() {
        return said(steps).lines().map(String::strip).filter(line -> !line.isEmpty()).map(line -> {
            var parts = line.split("\\s*[;\\t]\\s*", 3);
            return new Step(parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? TypedDay.parse(parts[2]) : null);
        }).toList();
    }

    /** Days and shares that are none. */
    List<Breach> breaches() {
        var breaches = new ArrayList<Breach>();
        if (!said(deadline).isEmpty() && TypedDay.parse(deadline) == null) {
            breaches.add(Breach.of(TaskRule.K14_DEADLINE_DAY, said(deadline)));
        }
        if (kind() == Source.Kind.TASK && !said(share).isEmpty() && percent() == null) {
            breaches.add(Breach.of(TaskRule.K16_SHARE));
        }
        said(steps).lines().map(line -> line.strip().split("\\s*[;\\t]\\s*", 3)).filter(parts -> parts.length > 2 && !parts[2].isEmpty() && TypedDay.parse(parts[2]) == null)
                .forEach(parts -> breaches.add(Breach.of(TaskRule.K15_STEP_DAY, parts[2])));
        return breaches;
    }

    /** As it is kept: composed, without space around it. */
    static String said(@Nullable String typed) {
        return typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
    }
}

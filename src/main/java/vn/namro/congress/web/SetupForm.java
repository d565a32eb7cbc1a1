package vn.namro.congress.web;

import java.text.Normalizer;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.namro.congress.BallotStyle;
import vn.namro.congress.RulePack;
import vn.namro.congress.RulePacks;
import vn.namro.congress.Threshold;
import vn.namro.congress.TieRule;
import vn.namro.congress.VoteBase;
import vn.namro.congress.model.Setup;
import vn.namro.congress.model.SetupRequest;
import vn.namro.congress.model.SetupRequest.Named;
import vn.namro.congress.model.SetupRequest.Reduction;
import vn.namro.web.TypedDay;

/** An election as it was typed; deductions and candidates are lines, so that a whole list can be pasted. */
public record SetupForm(@Nullable String unit, @Nullable String title, @Nullable String body, @Nullable String seats, @Nullable String pack,
        @Nullable String base, @Nullable String threshold, @Nullable String tie, @Nullable String writtenRule, @Nullable String style,
        @Nullable String keepers, @Nullable String convened, @Nullable String deductions, @Nullable String candidates, @Nullable String illustrative, @Nullable UUID congress) {
    /** Stands in the choice of packs for rules that are written in here. */
    public static final String OWN = "own";
    private static final Pattern DEDUCTION = Pattern.compile("(\\d{1,9})[\\s:;.-]+(.+)");
    private static final Pattern BEHIND_NAME = Pattern.compile("\\s*[;\\t]\\s*");

    static SetupForm empty(@Nullable UUID congress) {
        return new SetupForm("", "", "", "", "", "valid", "most", "people", "", "strike", "2", "", "", "", null, congress);
    }

    static SetupForm of(String unit, Setup setup) {
        var pack = setup.pack();
        return new SetupForm(unit, setup.title(), setup.body(), Long.toString(setup.seats()), pack.name() == null ? OWN : pack.name(), pack.base().code(),
                pack.threshold().code(), pack.tie().code(), setup.writtenRule(), setup.style().code(), Integer.toString(setup.keepers()),
                Long.toString(setup.convened()),
                setup.deductions().stream().map(one -> one.count() + " " + one.reason()).collect(Collectors.joining("\n")),
                setup.candidates().stream().map(one -> one.born() == null ? one.name() : one.name() + "; " + one.born()).collect(Collectors.joining("\n")),
                setup.illustrative() ? "yes" : null, null);
    }

    SetupRequest request(long round) {
        return new SetupRequest(text(title), text(body), whole(seats), round, packChosen(), text(writtenRule), BallotStyle.parse(text(style)).orElse(null),
                "3".equals(keepers) ? 3 : "2".equals(keepers) ? 2 : 0, whole(convened), lines(deductions).map(SetupForm::reduction).toList(),
                lines(candidates).map(SetupForm::named).toList(), illustrative != null);
    }

    private @Nullable RulePack packChosen() {
        if (!OWN.equals(pack)) {
            return RulePacks.named(text(pack)).orElse(null);
        }
        var chosen = VoteBase.parse(text(base));
        var share = Threshold.parse(text(threshold));
        var equal = TieRule.parse(text(tie));
        return chosen.isEmpty() || share.isEmpty() || equal.isEmpty() ? null : RulePack.inline(chosen.get(), share.get(), equal.get());
    }

    private static Reduction reduction(String line) {
        var found = DEDUCTION.matcher(line);
        return found.matches() ? new Reduction(found.group(2).strip(), Long.valueOf(found.group(1))) : new Reduction(line, null);
    }

    private static Named named(String line) {
        var parts = BEHIND_NAME.split(line, 2);
        var born = parts.length < 2 ? "" : parts[1].strip();
        var day = TypedDay.parse(born);
        return new Named(parts[0].strip().replaceAll("\\s+", " "), day == null ? born : day.toString());
    }

    static @Nullable Long whole(@Nullable String typed) {
        var text = text(typed);
        return text.matches("\\d{1,9}") ? Long.valueOf(text) : null;
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
    }

    private static java.util.stream.Stream<String> lines(@Nullable String typed) {
        return text(typed).lines().map(String::strip).filter(line -> !line.isEmpty());
    }

}

package vn.namro.resolution.web;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.namro.language.Lang;
import vn.namro.language.Wording;
import vn.namro.resolution.Resolved;
import vn.namro.resolution.model.TargetsChange;
import vn.namro.resolution.model.TargetsChange.Broken;
import vn.namro.rule.FieldRule;
import vn.namro.web.Problem;

/** The targets of one form against the rules and against each other; each broken rule at the field that it is about. */
record Targets(Resolved resolved, Map<String, String> typed) {

    /** @param reads of the forms, in their order; all of them with a target */
    List<Problem> problems(List<TargetForm> forms, List<TargetForm.Read> reads) {
        var prefixes = new HashMap<String, String>();
        for (int i = 0; i < forms.size(); i++) {
            prefixes.put(Objects.requireNonNull(reads.get(i).target()).code(), forms.get(i).prefix());
        }
        var problems = new LinkedHashSet<Problem>();
        for (var broken : change(reads).broken()) {
            problems.add(problem(broken, prefixes.getOrDefault(broken.target(), "")));
        }
        return List.copyOf(problems);
    }

    TargetsChange change(List<TargetForm.Read> reads) {
        return new TargetsChange(resolved, reads.stream().map(read -> Objects.requireNonNull(read.target())).toList(),
                reads.stream().flatMap(read -> read.shares().stream()).toList(), Set.of());
    }

    private Problem problem(Broken broken, String prefix) {
        var share = broken.share();
        var lang = Lang.parse(typed.getOrDefault("written", "")).orElse(Lang.VI);
        return share == null ? new Problem(prefix + ((FieldRule) broken.breach().rule()).field(), broken.breach().rule().key(), broken.breach().arguments())
                : new Problem(prefix + "shares", "resolution.form.share_rule", List.of(share.unit(), Wording.in(lang).of(broken.breach())));
    }
}

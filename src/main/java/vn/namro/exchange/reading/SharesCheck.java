package vn.namro.exchange.reading;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.namro.exchange.reading.Records.Entry;
import vn.namro.resolution.Share;
import vn.namro.resolution.model.ShareRules;
import vn.namro.resolution.model.ShareWarnings;
import vn.namro.rule.Fault;

/** The shares against their targets, their units and each other. */
record SharesCheck(Context context, Records<Share> shares) {

    /** @return what is allowed but probably not meant */
    List<Fault> run() {
        shares.check(share -> ShareRules.breaches(share, context.targets().get(share.target()),
                context.targetRecords()::mayHold, context.unitRecords()::mayHold));
        var warnings = new ArrayList<Fault>();
        byTarget().forEach((target, entries) -> {
            kinship(entries);
            warnings.addAll(warnings(target, entries));
        });
        return warnings;
    }

    private Map<String, List<Entry<Share>>> byTarget() {
        return shares.entries().stream()
                .collect(Collectors.groupingBy(entry -> entry.record().target(), LinkedHashMap::new, Collectors.toList()));
    }

    private void kinship(List<Entry<Share>> entries) {
        var term = context.term();
        if (term == null) {
            return;
        }
        Set<String> sharing = entries.stream().map(entry -> entry.record().unit()).collect(Collectors.toSet());
        for (var entry : entries) {
            ShareRules.kinship(entry.record(), sharing, context.organisation(), term)
                    .filter(breach -> !context.unitRecords().hasUnsound(String.valueOf(breach.arguments().getFirst())))
                    .ifPresent(entry.row()::breach);
        }
    }

    private List<Fault> warnings(String code, List<Entry<Share>> entries) {
        var target = context.targets().get(code);
        if (target == null) {
            return List.of();
        }
        var rows = new IdentityHashMap<Share, Row>();
        entries.forEach(entry -> rows.put(entry.record(), entry.row()));
        return ShareWarnings.of(target, entries.stream().map(Entry::record).toList()).stream()
                .map(warning -> rows.get(warning.share()).at(warning.breach())).toList();
    }
}

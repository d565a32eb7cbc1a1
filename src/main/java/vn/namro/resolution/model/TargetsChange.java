package vn.namro.resolution.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.namro.resolution.Resolutions.Rows;
import vn.namro.resolution.Resolved;
import vn.namro.resolution.Share;
import vn.namro.resolution.Target;
import vn.namro.rule.Breach;

/**
 * What is known of a term, and what of its targets is to become otherwise.
 *
 * @param targets that are new, or take the place of the one under their code
 * @param shares of these targets, all of them
 * @param gone codes of targets that cease to be
 */
public record TargetsChange(Resolved before, List<Target> targets, List<Share> shares, Set<String> gone) {

    /** A broken rule, at a share where it is about one. */
    public record Broken(String target, @Nullable Share share, Breach breach) {}

    /** A target with everything that is a part of it, by whatever way. */
    public static Set<String> withParts(Resolved resolved, String code) {
        var codes = new LinkedHashSet<>(Set.of(code));
        boolean grew = true;
        while (grew) {
            grew = resolved.targets().stream().filter(target -> codes.contains(target.partOf())).map(Target::code).toList().stream()
                    .map(codes::add).reduce(false, Boolean::logicalOr);
        }
        return codes;
    }

    public List<Target> targetsAfter() {
        var after = new LinkedHashMap<String, Target>();
        before.targets().forEach(target -> after.put(target.code(), target));
        targets.forEach(target -> after.put(target.code(), target));
        after.keySet().removeAll(gone);
        return List.copyOf(after.values());
    }

    public Rows rows() {
        var known = new HashSet<>(before.shares());
        return Rows.of(targets.stream().filter(target -> !before.targets().contains(target)).toList(),
                shares.stream().filter(share -> !known.contains(share)).toList());
    }

    /** What ceases to be, as it was last. */
    public Rows goneRows() {
        var touched = touched();
        var kept = shares.stream().map(share -> share.target() + '\n' + share.unit()).collect(Collectors.toSet());
        return Rows.of(before.targets().stream().filter(target -> gone.contains(target.code())).toList(),
                before.shares().stream().filter(share -> gone.contains(share.target())
                        || touched.contains(share.target()) && !kept.contains(share.target() + '\n' + share.unit())).toList());
    }

    public boolean isNothing() {
        return Stream.of(rows(), goneRows()).allMatch(rows -> rows.targets().isEmpty() && rows.shares().isEmpty());
    }

    /** The rules that would be broken, by what is written and by what is left. */
    public List<Broken> broken() {
        var after = targetsAfter();
        var among = Surroundings.of(after, before.clauses(), before.breakthroughs());
        var broken = new ArrayList<Broken>();
        for (var target : after) {
            TargetRules.breaches(target, among).forEach(breach -> broken.add(new Broken(target.code(), null, breach)));
        }
        for (var target : targets) {
            var own = shares.stream().filter(share -> share.target().equals(target.code())).toList();
            var sharing = own.stream().map(Share::unit).collect(Collectors.toSet());
            for (var share : own) {
                ShareRules.breaches(share, target, target.code()::equals, before.organisation()::knows)
                        .forEach(breach -> broken.add(new Broken(target.code(), share, breach)));
                ShareRules.kinship(share, sharing, before.organisation(), before.term())
                        .ifPresent(breach -> broken.add(new Broken(target.code(), share, breach)));
            }
        }
        return broken;
    }

    private Set<String> touched() {
        return targets.stream().map(Target::code).collect(Collectors.toSet());
    }
}

package vn.namro.resolution.model;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.namro.resolution.Breakthrough;
import vn.namro.resolution.Clause;
import vn.namro.resolution.Target;

/**
 * What else a resolution holds when one of its targets is looked at. A code may be known although its record is not
 * here, because it could not be read: what it says elsewhere is then nobody's fault.
 *
 * @param targets by code, the one at hand too
 * @param whole which codes some target names as what it is part of
 */
public record Surroundings(Map<String, Target> targets, Predicate<String> whole, Predicate<String> target,
        Predicate<String> clause, Predicate<String> breakthrough) {

    public static Surroundings of(Collection<Target> targets, Collection<Clause> clauses,
            Collection<Breakthrough> breakthroughs) {
        var byCode = targets.stream().collect(Collectors.toMap(Target::code, Function.identity(), (first, _) -> first));
        var wholes = targets.stream().map(Target::partOf).filter(Objects::nonNull).collect(Collectors.toSet());
        var clauseCodes = clauses.stream().map(Clause::code).collect(Collectors.toSet());
        var breakthroughCodes = breakthroughs.stream().map(Breakthrough::code).collect(Collectors.toSet());
        return new Surroundings(byCode, wholes::contains, byCode::containsKey, clauseCodes::contains, breakthroughCodes::contains);
    }

    boolean hasParts(String code) {
        return whole.test(code);
    }

    @Nullable String wholeOf(String code) {
        var at = targets.get(code);
        return at == null ? null : at.partOf();
    }
}

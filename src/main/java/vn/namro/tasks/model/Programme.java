package vn.namro.tasks.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.namro.resolution.Clause;
import vn.namro.resolution.Resolved;
import vn.namro.resolution.Target;

/**
 * The action programme of a unit for a resolution: each breakthrough, clause and target that stands in none, with the tasks that come from it.
 *
 * @param beside tasks that come from no part of the resolution
 * @param moving the tasks that move a target: they come from it, or from a clause or breakthrough that has one
 */
public record Programme(List<Line> lines, List<UUID> beside, Set<UUID> moving) {
    /** @param whole what it is a part of: a part comes from where its whole does */
    public record Item(UUID id, @Nullable UUID whole, Source source) {}

    /**
     * @param kind BREAKTHROUGH, CLAUSE or TARGET
     * @param depth how many clauses it stands in
     * @param without whether no task comes from it, from what stands in it or from its targets
     */
    public record Line(Source.Kind kind, String code, String heading, int depth, List<Target> targets, List<UUID> tasks, boolean without) {}

    /**
     * @param known every task that may be a whole, those of the programme among them
     * @param chosen those of the programme, in the order in which they are shown
     */
    public static Programme of(Resolved resolved, Map<UUID, Item> known, Collection<UUID> chosen) {
        var places = new LinkedHashMap<Place, List<UUID>>();
        resolved.breakthroughs().forEach(one -> places.put(new Place(Source.Kind.BREAKTHROUGH, one.code()), new ArrayList<>()));
        resolved.clauses().forEach(clause -> places.put(new Place(Source.Kind.CLAUSE, clause.code()), new ArrayList<>()));
        resolved.targets().stream().map(target -> place(target, resolved)).filter(place -> place.kind() == Source.Kind.TARGET)
                .forEach(place -> places.put(place, new ArrayList<>()));
        var beside = new ArrayList<UUID>();
        var moving = new HashSet<UUID>();
        var served = new HashSet<Target>();
        for (var id : chosen) {
            var source = root(Objects.requireNonNull(known.get(id)), known).source();
            var tasks = places.get(place(source, resolved));
            (tasks == null ? beside : tasks).add(id);
            var moved = moved(source, resolved);
            if (!moved.isEmpty()) {
                moving.add(id);
                served.addAll(moved);
            }
        }
        return new Programme(lines(resolved, places, served), List.copyOf(beside), Set.copyOf(moving));
    }

    /** How many lines no task comes from. */
    public long withoutTask() {
        return lines.stream().filter(Line::without).count();
    }

    /** The tasks of all lines and beside them. */
    public List<UUID> all() {
        return Stream.concat(lines.stream().flatMap(line -> line.tasks().stream()), beside.stream()).toList();
    }

    private record Place(Source.Kind kind, String code) {}

    private static Item root(Item item, Map<UUID, Item> known) {
        var seen = new HashSet<UUID>();
        var at = item;
        while (at.whole() != null && known.get(at.whole()) != null && seen.add(at.id())) {
            at = known.get(at.whole());
        }
        return at;
    }

    private static Place place(Source source, Resolved resolved) {
        var target = source.kind() != Source.Kind.TARGET || !isOf(source, resolved) ? null
                : resolved.targets().stream().filter(one -> one.code().equals(source.reference())).findFirst().orElse(null);
        return target != null ? place(target, resolved) : new Place(isOf(source, resolved) ? source.kind() : Source.Kind.CONCLUSIONS, source.reference());
    }

    private static boolean isOf(Source source, Resolved resolved) {
        return resolved.term().code().equals(source.term());
    }

    /** A target stands in its clause, else in its breakthrough, else for itself. */
    private static Place place(Target target, Resolved resolved) {
        if (resolved.clauses().stream().anyMatch(clause -> clause.code().equals(target.clause()))) {
            return new Place(Source.Kind.CLAUSE, Objects.requireNonNull(target.clause()));
        }
        return resolved.breakthroughs().stream().anyMatch(one -> one.code().equals(target.breakthrough()))
                ? new Place(Source.Kind.BREAKTHROUGH, Objects.requireNonNull(target.breakthrough())) : new Place(Source.Kind.TARGET, target.code());
    }

    private static List<Target> moved(Source source, Resolved resolved) {
        return !isOf(source, resolved) ? List.of() : resolved.targets().stream().filter(target -> switch (source.kind()) {
            case TARGET -> source.reference().equals(target.code()) || source.reference().equals(target.partOf());
            case CLAUSE -> source.reference().equals(target.clause());
            case BREAKTHROUGH -> source.reference().equals(target.breakthrough());
            case PROGRAMME, CONCLUSIONS, TASK -> false;
        }).toList();
    }

    private static List<Line> lines(Resolved resolved, Map<Place, List<UUID>> places, Set<Target> served) {
        var lines = new ArrayList<Line>();
        places.forEach((place, tasks) -> lines.add(switch (place.kind()) {
            case BREAKTHROUGH -> {
                var targets = resolved.targets().stream().filter(target -> place.code().equals(target.breakthrough())).toList();
                var title = resolved.breakthroughs().stream().filter(one -> one.code().equals(place.code())).map(one -> one.title()).findFirst().orElse("");
                yield new Line(place.kind(), place.code(), title, 0, targets, tasks, tasks.isEmpty() && targets.stream().noneMatch(served::contains));
            }
            case CLAUSE -> {
                var clause = resolved.clauses().stream().filter(one -> one.code().equals(place.code())).findFirst().orElseThrow();
                var targets = resolved.targets().stream().filter(target -> place.code().equals(target.clause())).toList();
                var inside = above(clause, resolved).toList();
                boolean none = places.entrySet().stream().noneMatch(entry -> entry.getKey().kind() == Source.Kind.CLAUSE && !entry.getValue().isEmpty()
                        && (entry.getKey().equals(place) || isBelow(entry.getKey().code(), clause, resolved)));
                yield new Line(place.kind(), place.code(), clause.heading() == null ? "" : clause.heading(), inside.size(), targets, tasks, none);
            }
            default -> new Line(place.kind(), place.code(), resolved.targets().stream().filter(one -> one.code().equals(place.code())).map(Target::title).findFirst().orElse(""), 0,
                    List.of(), tasks, tasks.isEmpty());
        }));
        return List.copyOf(lines);
    }

    private static boolean isBelow(String code, Clause clause, Resolved resolved) {
        return resolved.clauses().stream().filter(one -> one.code().equals(code)).flatMap(one -> above(one, resolved)).anyMatch(clause::equals);
    }

    /** The clauses that hold one, the nearest first. */
    private static Stream<Clause> above(Clause clause, Resolved resolved) {
        var found = new ArrayList<Clause>();
        for (var at = clause.parent(); at != null && found.size() <= resolved.clauses().size();) {
            var code = at;
            var holder = resolved.clauses().stream().filter(one -> one.code().equals(code)).findFirst().orElse(null);
            if (holder != null) {
                found.add(holder);
            }
            at = holder == null ? null : holder.parent();
        }
        return found.stream();
    }
}

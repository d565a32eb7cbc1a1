package vn.namro.accounts.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.namro.language.SearchWords;
import vn.namro.language.VietnameseOrder;
import vn.namro.organisation.Organisation;
import vn.namro.organisation.Unit;

/** The part of the tree that somebody may see, as it stood on a day. */
public final class UnitView {
    private static final Comparator<Unit> ORDER = Comparator.comparing(Unit::name, VietnameseOrder.OF_TEXT).thenComparing(Unit::code);

    private final Organisation tree;
    private final Set<String> seen;
    private final LocalDate day;
    private final Map<String, Unit> standing = new TreeMap<>();
    private final Map<String, List<Unit>> children = new HashMap<>();
    private final Map<String, Integer> below = new HashMap<>();

    /** @param seen the codes that may be seen */
    public UnitView(Organisation tree, Set<String> seen, LocalDate day) {
        this.tree = tree;
        this.seen = Set.copyOf(seen);
        this.day = day;
        for (var code : seen) {
            tree.on(code, day).ifPresent(unit -> standing.put(code, unit));
        }
        for (var unit : standing.values()) {
            if (unit.parent() != null) {
                children.computeIfAbsent(unit.parent(), _ -> new ArrayList<>()).add(unit);
            }
        }
        children.values().forEach(list -> list.sort(ORDER));
    }

    public int size() {
        return standing.size();
    }

    /** Every unit that stands, in order. */
    public List<Unit> standing() {
        return standing.values().stream().sorted(ORDER).toList();
    }

    /** The units above which nothing is seen. */
    public List<Unit> tops() {
        return standing.values().stream().filter(unit -> unit.parent() == null || !standing.containsKey(unit.parent())).sorted(ORDER).toList();
    }

    public List<Unit> children(String code) {
        return children.getOrDefault(code, List.of());
    }

    /** How many units stand below a unit, at any depth. */
    public int below(String code) {
        var known = below.get(code);
        if (known == null) {
            known = children(code).stream().mapToInt(child -> 1 + below(child.code())).sum();
            below.put(code, known);
        }
        return known;
    }

    /** A unit that may be seen: as it stood on the day, else as it last stood before, else as it will first stand. */
    public Optional<Unit> find(@Nullable String code) {
        return code != null && seen.contains(code) ? tree.nearest(code, day) : Optional.empty();
    }

    /** The units above a unit that may be seen, from the top down. */
    public List<Unit> above(Unit unit) {
        var path = new ArrayList<Unit>();
        var met = new HashSet<>(Set.of(unit.code()));
        for (var at = find(unit.parent()); at.isPresent() && met.add(at.get().code()); at = find(at.get().parent())) {
            path.addFirst(at.get());
        }
        return path;
    }

    /** Units, closed ones too, whose code, name, kind or sector, now or in an earlier span, has every word that was typed. */
    public List<Unit> search(SearchWords words) {
        return seen.stream().filter(code -> tree.spans(code).stream().map(UnitView::text).anyMatch(words::areIn))
                .map(code -> tree.nearest(code, day).orElseThrow()).sorted(ORDER).toList();
    }

    private static String text(Unit unit) {
        return unit.code() + " " + unit.name() + " " + (unit.kind() == null ? "" : unit.kind()) + " " + (unit.sector() == null ? "" : unit.sector());
    }
}

package vn.namro.tasks.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.namro.measure.Fraction;

/**
 * A task split down the tree: its parts and theirs, each after what it is a part of, with what is wrong with the split.
 *
 * @param given what the parts of the task itself take of it together, in per cent; null where none says
 * @param done how much of the task its parts have done, by their shares; empty where those do not make a whole
 */
public record Split(List<Node> nodes, @Nullable BigDecimal given, Optional<Fraction> done) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /**
     * A task as the split sees it.
     *
     * @param whole what it is a part of
     * @param lead the code of the unit that leads
     * @param state the name of its state
     */
    public record Part(UUID id, @Nullable UUID whole, String lead, String state, @Nullable LocalDate deadline, @Nullable BigDecimal share) {
        boolean isLive() {
            return !state.equals("Cancelled") && !state.equals("Refused");
        }
    }

    /** @param depth from 1, for the parts of the task itself */
    public record Node(Part part, int depth, List<Flaw> flaws) {}

    /** What is wrong with a part, or with its own parts. */
    public enum Flaw {
        /** The lead refused it, or its unit is open no more. */
        WITHOUT_LEAD,
        /** Its deadline is after that of its whole, or it has none while the whole has one. */
        LATER_THAN_WHOLE,
        /** Other parts say their share, this one does not. */
        WITHOUT_SHARE,
        /** Its own parts do not make a hundred. */
        SHARES_DO_NOT_ADD_UP;

        public String key() {
            return "tasks.flaw." + name();
        }
    }

    /**
     * @param below what stands under the task, in the order in which siblings are shown
     * @param open whether a unit is open
     */
    public static Split of(Part task, List<Part> below, Predicate<String> open) {
        var nodes = new ArrayList<Node>();
        walk(task, 1, below, open, nodes);
        return new Split(List.copyOf(nodes), given(task, below), done(task, below));
    }

    public boolean addsUp() {
        return given == null || given.compareTo(WHOLE) == 0;
    }

    private static void walk(Part whole, int depth, List<Part> below, Predicate<String> open, List<Node> nodes) {
        boolean shared = given(whole, below) != null;
        for (var part : partsOf(whole, below)) {
            nodes.add(new Node(part, depth, part.state().equals("Cancelled") ? List.of() : flaws(part, whole, shared, below, open)));
            walk(part, depth + 1, below, open, nodes);
        }
    }

    private static List<Flaw> flaws(Part part, Part whole, boolean shared, List<Part> below, Predicate<String> open) {
        var flaws = new ArrayList<Flaw>();
        if (part.state().equals("Refused") || !open.test(part.lead()) && !part.state().equals("Confirmed")) {
            flaws.add(Flaw.WITHOUT_LEAD);
        }
        if (whole.deadline() != null && (part.deadline() == null || part.deadline().isAfter(whole.deadline()))) {
            flaws.add(Flaw.LATER_THAN_WHOLE);
        }
        if (shared && part.share() == null && part.isLive()) {
            flaws.add(Flaw.WITHOUT_SHARE);
        }
        var given = given(part, below);
        if (given != null && given.compareTo(WHOLE) != 0) {
            flaws.add(Flaw.SHARES_DO_NOT_ADD_UP);
        }
        return List.copyOf(flaws);
    }

    private static List<Part> partsOf(Part whole, List<Part> below) {
        return below.stream().filter(part -> whole.id().equals(part.whole())).toList();
    }

    private static @Nullable BigDecimal given(Part whole, List<Part> below) {
        return partsOf(whole, below).stream().filter(Part::isLive).map(Part::share).filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
    }

    private static Optional<Fraction> done(Part whole, List<Part> below) {
        var given = given(whole, below);
        if (given == null || given.compareTo(WHOLE) != 0) {
            return Optional.empty();
        }
        var done = Fraction.ZERO;
        for (var part : partsOf(whole, below)) {
            if (part.share() != null && part.isLive()) {
                var share = Fraction.of(part.share());
                done = done.plus(part.state().equals("Confirmed") ? share : done(part, below).map(inside -> inside.times(share).dividedBy(Fraction.HUNDRED)).orElse(Fraction.ZERO));
            }
        }
        return Optional.of(done);
    }
}

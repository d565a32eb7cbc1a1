package vn.namro.congress.proceedings.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The agenda of a congress and how far it has run.
 *
 * @param runs the items that it went over to, the earliest first
 */
public record Agenda(List<Item> items, List<Run> runs, List<Speaker> speakers, List<Point> points) {
    public Agenda {
        items = items.stream().sorted(Comparator.comparingInt(Item::place)).toList();
        runs = List.copyOf(runs);
        speakers = List.copyOf(speakers);
        points = List.copyOf(points);
    }

    /** @param minutes that are planned for it */
    public record Item(UUID id, int place, String title, int minutes, String documents) {}

    /** @param item null where the congress paused */
    public record Run(@Nullable UUID item, Instant at) {}

    /**
     * @param number of the delegate, null for somebody who is none
     * @param began null until they speak
     */
    public record Speaker(long id, UUID item, @Nullable Integer number, String name, @Nullable Instant began, @Nullable Instant ended) {
        public boolean speaks() {
            return began != null && ended == null;
        }

        /** {@code 017 Tên}, or the name alone. */
        public String label() {
            return number == null ? name : "%03d %s".formatted(number, name).strip();
        }
    }

    public enum PointKind {
        SPEECH, CONCLUSION;

        public String key() {
            return "proceedings.point." + name();
        }
    }

    /** @param number of the point within its kind */
    public record Point(UUID item, PointKind kind, int number, String text, Instant at) {}

    public Optional<Item> item(UUID id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** The item now; empty before the first and in a pause. */
    public Optional<Item> now() {
        return runs.isEmpty() || runs.getLast().item() == null ? Optional.empty() : item(runs.getLast().item());
    }

    /** Whether every item has had its turn and none is running. */
    public boolean over() {
        return !items.isEmpty() && now().isEmpty() && items.stream().allMatch(item -> begun(item.id()).isPresent());
    }

    /** When the planned time of the item now ends. */
    public Optional<Instant> ends() {
        return now().map(item -> runs.getLast().at().plus(Duration.ofMinutes(item.minutes())));
    }

    /** Minutes left of the item now, rounded up; below 0 where it is overrun. */
    public Optional<Long> minutesLeft(Instant now) {
        return ends().map(end -> Math.floorDiv(Duration.between(now, end).toSeconds() + 59, 60));
    }

    /** How long an item has run, all its runs together. */
    public Duration ran(UUID item, Instant until) {
        var sum = Duration.ZERO;
        for (int i = 0; i < runs.size(); i++) {
            if (item.equals(runs.get(i).item())) {
                sum = sum.plus(Duration.between(runs.get(i).at(), i + 1 < runs.size() ? runs.get(i + 1).at() : until));
            }
        }
        return sum;
    }

    /** When an item was first gone over to; empty where it never was. */
    public Optional<Instant> begun(UUID item) {
        return runs.stream().filter(run -> item.equals(run.item())).map(Run::at).findFirst();
    }

    public List<Speaker> speakers(UUID item) {
        return speakers.stream().filter(speaker -> speaker.item().equals(item)).toList();
    }

    public List<Point> points(UUID item) {
        return points.stream().filter(point -> point.item().equals(item)).toList();
    }

    public Optional<Speaker> speaking() {
        return speakers.stream().filter(Speaker::speaks).findFirst();
    }
}

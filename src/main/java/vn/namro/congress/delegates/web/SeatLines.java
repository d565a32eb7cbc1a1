package vn.namro.congress.delegates.web;

import java.util.List;
import java.util.stream.Collectors;
import vn.namro.congress.Seat;

/** A body as lines: {@code Trưởng ban: 017}, or a name in the place of a delegate's number. */
final class SeatLines {
    private SeatLines() {}

    static List<Seat> read(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).map(SeatLines::seat).toList();
    }

    private static Seat seat(String line) {
        int colon = line.indexOf(':');
        var post = colon < 0 ? "" : line.substring(0, colon).strip();
        var who = line.substring(colon + 1).strip();
        return who.matches("\\d{1,6}") ? new Seat(post, Integer.valueOf(who), "") : new Seat(post, null, who);
    }

    static String written(List<Seat> seats) {
        return seats.stream().map(seat -> (seat.post().isEmpty() ? "" : seat.post() + ": ") + (seat.number() == null ? seat.name() : "%03d".formatted(seat.number())))
                .collect(Collectors.joining("\n"));
    }
}

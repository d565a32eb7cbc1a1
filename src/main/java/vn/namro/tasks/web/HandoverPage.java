package vn.namro.tasks.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.namro.tasks.model.Seat;
import vn.namro.tasks.store.Listed;
import vn.namro.tasks.store.SeatTasks.Load;

/**
 * What changes hands with a post.
 *
 * @param seat the post, unnamed where none is chosen
 * @param loads how much each post leads
 * @param rows what is under way with the chosen post
 */
public record HandoverPage(Desk desk, Seat seat, List<Load> loads, List<Listed> rows) {
    public List<Listed> led() {
        return rows.stream().filter(row -> row.lead().equals(seat)).toList();
    }

    /** In its charge or followed by it, and led by others. */
    public List<Listed> overseen() {
        return rows.stream().filter(row -> !row.lead().equals(seat)).toList();
    }

    public long overdue() {
        return rows.stream().filter(row -> row.lateDays(desk.now()) > 0).count();
    }

    /** Posts of units that are open no more: what they lead has no owner. */
    public List<Load> orphans() {
        return loads.stream().filter(load -> !desk.organisation().validOn(load.seat().unit(), desk.today())).toList();
    }

    /** Since when a unit has been closed; null where that is not known. */
    public @Nullable LocalDate since(Load load) {
        var last = desk.organisation().ended(load.seat().unit());
        return last == null ? null : last.plusDays(1);
    }

    public String name() {
        return seat.title() + ", " + desk.name(seat.unit());
    }

    public String path(Seat of) {
        return "/tasks/handover" + query(of);
    }

    public String docx() {
        return "/tasks/handover.docx" + query(seat);
    }

    private static String query(Seat of) {
        return "?unit=" + URLEncoder.encode(of.unit(), StandardCharsets.UTF_8) + "&title=" + URLEncoder.encode(of.title(), StandardCharsets.UTF_8);
    }
}

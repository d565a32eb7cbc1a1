package vn.namro.tasks.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.namro.language.Lang;
import vn.namro.language.Wording;
import vn.namro.organisation.Unit;
import vn.namro.resolution.Resolved;
import vn.namro.tasks.model.Programme;
import vn.namro.tasks.store.Listed;

/**
 * The action programme of a unit for a resolution.
 *
 * @param resolved null where there is no term
 */
public record ProgrammePage(Desk desk, String unit, List<Unit> units, @Nullable Resolved resolved, Programme programme, Map<UUID, Listed> rows) {
    public Listed row(UUID id) {
        return rows.get(id);
    }

    public String name() {
        return desk.name(unit);
    }

    public String file(String ending) {
        return "/tasks/programme." + ending + "?unit=" + encoded(unit) + (resolved == null ? "" : "&term=" + encoded(resolved.term().code()));
    }

    public boolean isIllustrative() {
        return resolved != null && resolved.term().illustrative();
    }

    public boolean moves(UUID task) {
        return programme.moving().contains(task);
    }

    public long motionless() {
        return programme.all().stream().filter(task -> !moves(task)).count();
    }

    /** What a line is called: {@code II.1. Về xây dựng Đảng}. */
    public static String title(Programme.Line line, Lang lang) {
        var words = Wording.in(lang);
        return switch (line.kind()) {
            case BREAKTHROUGH -> words.of("tasks.source.BREAKTHROUGH") + " " + line.code() + ": " + line.heading();
            case TARGET -> words.of("tasks.source.TARGET") + " " + line.code() + ": " + line.heading();
            default -> line.code() + ". " + line.heading();
        };
    }

    public static String targets(Programme.Line line) {
        return line.targets().stream().map(target -> target.code() + " " + target.title()).collect(Collectors.joining("; "));
    }

    public String cooperating(Listed row) {
        return row.cooperating().stream().map(desk::name).collect(Collectors.joining(", "));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package vn.namro.tasks.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.namro.tasks.model.Split;
import vn.namro.tasks.model.Task;
import vn.namro.tasks.store.Listed;

/** What a task is split into, ready to be shown as a tree. */
public record Parts(Split split, Map<UUID, Listed> rows) {

    static Parts of(Task task, List<Listed> below, Desk desk) {
        var directive = task.directive();
        var whole = new Split.Part(task.id(), directive.whole(), directive.lead().unit(), task.state().name(), directive.deadline(), directive.share());
        var parts = below.stream().map(row -> new Split.Part(row.id(), row.whole(), row.lead().unit(), row.state(), row.deadline(), row.share())).toList();
        var open = below.stream().map(row -> row.lead().unit()).distinct().filter(unit -> desk.organisation().validOn(unit, desk.today())).collect(Collectors.toSet());
        return new Parts(Split.of(whole, parts, open::contains), below.stream().collect(Collectors.toMap(Listed::id, Function.identity())));
    }

    public Listed row(Split.Node node) {
        return rows.get(node.part().id());
    }

    /** Whether anybody said of a part how much of its whole it is. */
    public boolean isShared() {
        return split.nodes().stream().anyMatch(node -> node.part().share() != null);
    }

    /** Deeper than this the indent stays as it is. */
    public int indent(Split.Node node) {
        return Math.min(node.depth(), 4);
    }
}

package vn.namro.tasks.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.namro.accounts.Actor;
import vn.namro.accounts.SearchSource;
import vn.namro.language.SearchWords;
import vn.namro.tasks.model.Directive;
import vn.namro.tasks.model.View;
import vn.namro.tasks.store.TaskLists;
import vn.namro.tasks.store.TaskLists.Filter;

/** Finds tasks by their words, those still to be done first. */
@Component
@Order(2)
class TaskSearch implements SearchSource {
    /** More are found on the page of tasks. */
    private static final int MOST = 100;

    private final Readers readers;
    private final TaskLists lists;

    TaskSearch(Readers readers, TaskLists lists) {
        this.readers = readers;
        this.lists = lists;
    }

    @Override
    public List<Finds> search(Actor actor, SearchWords words) {
        var filter = new Filter(View.ALL, null, "", "", "", "", String.join(" ", words.words()));
        var found = lists.page(readers.reader(actor), filter, 0, MOST).stream()
                .map(task -> new Found(Directive.title(task.text()), task.lead().title(), "/tasks/" + task.id())).toList();
        return List.of(new Finds("tasks.list.title", found, "/tasks"));
    }
}

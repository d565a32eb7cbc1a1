package vn.namro.tasks.web;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Role;
import vn.namro.documents.ListFile;
import vn.namro.language.VietnameseOrder;
import vn.namro.organisation.Unit;
import vn.namro.resolution.Resolutions;
import vn.namro.tasks.model.View;
import vn.namro.tasks.store.Listed;
import vn.namro.tasks.store.TaskLists;
import vn.namro.tasks.store.TaskLists.Filter;

/** The tasks that somebody may see, as a page and as a file. */
@Controller
class ListController {
    private static final List<View> NEWS = List.of(View.DONE, View.LATE, View.STUCK, View.COMING);
    private static final int MOST_IN_FILE = 100_000;

    private final Readers readers;
    private final TaskLists lists;
    private final Resolutions resolutions;

    ListController(Readers readers, TaskLists lists, Resolutions resolutions) {
        this.readers = readers;
        this.lists = lists;
        this.resolutions = resolutions;
    }

    @GetMapping("/tasks")
    String open(Actor actor, @RequestParam(defaultValue = "") String view, @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String source, @RequestParam(defaultValue = "") String reference, @RequestParam(defaultValue = "") String leader,
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") int from, Model model) {
        var desk = readers.desk(actor);
        var asked = asked(view, unit, source, reference, leader, q);
        var filter = filter(desk, asked);
        var reader = desk.reader();
        var news = new EnumMap<View, List<Listed>>(View.class);
        NEWS.forEach(one -> news.put(one, lists.page(reader, filter(desk, asked.only(one)), 0, ListPage.SHORT)));
        var counts = new EnumMap<View, Integer>(View.class);
        var views = List.of(View.values());
        var found = lists.counts(reader, filter(desk, asked.only(View.ALL)), views);
        views.forEach(one -> counts.put(one, found.get(one.ordinal())));
        int skipped = Math.max(0, from);
        model.addAttribute("page", new ListPage(desk, asked, lists.tally(reader, filter(desk, asked.only(View.ALL))), counts, news,
                lists.page(reader, filter, skipped, ListPage.ROWS), counts.getOrDefault(asked.view(), 0), skipped, units(desk), lists.leaders(reader),
                desk.newestTerm().flatMap(term -> resolutions.now(term.code())).orElse(null), mayGive(actor)));
        return "tasks/list";
    }

    /** Days and instants as a machine reads them, states and views by their names. */
    @GetMapping({"/tasks.csv", "/tasks.xlsx"})
    ListFile file(Actor actor, @RequestParam(defaultValue = "") String view, @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String source, @RequestParam(defaultValue = "") String reference, @RequestParam(defaultValue = "") String leader,
            @RequestParam(defaultValue = "") String q) {
        var desk = readers.desk(actor);
        return ListFile.of("tasks-" + desk.today(), List.of("id", "text", "source", "term", "reference", "giver", "lead_unit", "lead_title", "leader_title", "deadline",
                "state", "since", "waits_for", "waits_since", "punctuality", "returns", "extensions"),
                lists.page(desk.reader(), filter(desk, asked(view, unit, source, reference, leader, q)), 0, MOST_IN_FILE).stream()
                        .map(one -> Arrays.<@Nullable Object>asList(one.id(), one.text(), one.source().kind(), one.source().term(), one.source().reference(), one.giver(),
                                one.lead().unit(), one.lead().title(), one.leader().title(), one.deadline(), one.state(), one.since(), one.waitsFor(),
                                one.waitsSince(), one.punctuality(), one.returns(), one.extensions())).toList());
    }

    private static ListPage.Asked asked(String view, String unit, String source, String reference, String leader, String words) {
        // A choice of the form names a part of the resolution at once: CLAUSE:II.1.
        int colon = source.indexOf(':');
        return new ListPage.Asked(View.parse(view), unit, colon < 0 ? source : source.substring(0, colon), colon < 0 ? reference : source.substring(colon + 1), leader, Normalizer.normalize(words, Normalizer.Form.NFC).strip());
    }

    private static Filter filter(Desk desk, ListPage.Asked asked) {
        return new Filter(asked.view(), asked.unit().isEmpty() ? null : desk.within(asked.unit()), asked.source(), "", asked.reference(), asked.leader(), asked.words());
    }

    /** The units that lead a task, and those above them. */
    private List<Unit> units(Desk desk) {
        Set<String> codes = new HashSet<>();
        for (var lead : lists.leadUnits(desk.reader())) {
            for (var at = desk.organisation().nearest(lead, desk.today()).orElse(null); at != null && codes.add(at.code());) {
                at = at.parent() == null ? null : desk.organisation().nearest(at.parent(), desk.today()).orElse(null);
            }
        }
        return codes.stream().flatMap(code -> desk.organisation().nearest(code, desk.today()).stream())
                .sorted(Comparator.comparing(Unit::name, VietnameseOrder.OF_TEXT).thenComparing(Unit::code)).toList();
    }

    static boolean mayGive(Actor actor) {
        return actor.post().role() == Role.SECRETARIAT || actor.post().role() == Role.LEADER;
    }
}

package vn.namro.tasks.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.namro.accounts.Actor;
import vn.namro.calendar.PeriodLength;
import vn.namro.documents.ListFile;
import vn.namro.language.CodeOrder;
import vn.namro.measure.Fraction;
import vn.namro.tasks.model.Course;
import vn.namro.tasks.model.Discipline;
import vn.namro.tasks.model.Inspected;
import vn.namro.tasks.model.Policy;
import vn.namro.tasks.model.Tally;
import vn.namro.tasks.store.InspectionStore;
import vn.namro.tasks.store.TaskLists;
import vn.namro.tasks.store.TaskLists.Filter;
import vn.namro.web.Download;

/** How each unit keeps its deadlines, as a page and as files. */
@Controller
class DisciplineController {
    private static final Comparator<Discipline> WORST_FIRST = Comparator.comparing((Discipline one) -> -one.tally().overdue())
            .thenComparing(Discipline::unit, CodeOrder.NATURAL);
    private static final List<String> HEAD = List.of("kind", "code", "name", "assigned", "done", "done_late", "overdue", "completion", "on_time", "on_time_first_deadline",
            "returned", "extended", "overdue_over_30", "overdue_over_120", "days_with_lead", "days_waiting_for_others", "days_waiting_for_confirmation", "days_paused");

    private final Readers readers;
    private final TaskLists lists;
    private final InspectionStore inspections;

    DisciplineController(Readers readers, TaskLists lists, InspectionStore inspections) {
        this.readers = readers;
        this.lists = lists;
        this.inspections = inspections;
    }

    @GetMapping("/tasks/discipline")
    String open(Actor actor, @RequestParam(defaultValue = "") String by, Model model) {
        model.addAttribute("page", page(actor, by));
        return "tasks/discipline";
    }

    @GetMapping("/tasks/discipline.docx")
    ResponseEntity<byte[]> docx(Actor actor, @RequestParam(defaultValue = "") String by, @RequestParam(defaultValue = "") String style,
            @RequestParam(defaultValue = "") String language) {
        var page = page(actor, by);
        return Download.of("discipline-" + page.desk().today(), "docx", new DisciplineDocument(page, new Paper(page.desk(), style, language)).docx());
    }

    /** Units and periods in one table, told apart by their kind. */
    @GetMapping({"/tasks/discipline.xlsx", "/tasks/discipline.csv"})
    ListFile table(Actor actor, @RequestParam(defaultValue = "") String by) {
        var page = page(actor, by);
        var rows = new ArrayList<List<? extends @Nullable Object>>();
        page.rows().forEach(row -> rows.add(row("unit", row.unit(), page.desk().name(row.unit()), row.tally(), row)));
        page.course().points().forEach(point -> rows.add(row("period", point.period().toString(), "", point.tally(), null)));
        return ListFile.of("discipline-" + page.desk().today(), HEAD, rows);
    }

    private DisciplinePage page(Actor actor, String by) {
        var desk = readers.desk(actor);
        var length = by.equals("month") ? PeriodLength.MONTH : PeriodLength.QUARTER;
        var rows = lists.byUnit(desk.reader()).stream().sorted(WORST_FIRST).toList();
        var whole = new Discipline("", lists.tally(desk.reader(), Filter.NONE), rows.stream().mapToInt(Discipline::overdueOver30).sum(),
                rows.stream().mapToInt(Discipline::overdueOver120).sum(), rows.stream().map(Discipline::days).reduce(Discipline.Days.NONE, Discipline.Days::plus));
        return new DisciplinePage(desk, whole, rows, Course.of(lists.byMonth(desk.reader()), length, desk.today()), length,
                Inspected.of(inspections.of(desk.units()), Policy.FIRST, desk.now()), inspections.commendations(desk.units()).size());
    }

    private static List<@Nullable Object> row(String kind, String code, String name, Tally tally, @Nullable Discipline unit) {
        var cells = new ArrayList<@Nullable Object>(Arrays.asList(kind, code, name, number(tally.all()), number(tally.done()), number(tally.doneLate()), number(tally.overdue()),
                rate(tally.completion()), rate(tally.onTime()), rate(tally.onTimeAtFirst()), number(tally.returned()), number(tally.extended())));
        if (unit != null) {
            cells.addAll(List.of(number(unit.overdueOver30()), number(unit.overdueOver120()), number(unit.days().lead()), number(unit.days().others()),
                    number(unit.days().confirmation()), number(unit.days().paused())));
        } else {
            cells.addAll(Collections.nCopies(6, null));
        }
        return cells;
    }

    private static BigDecimal number(long number) {
        return BigDecimal.valueOf(number);
    }

    private static @Nullable BigDecimal rate(Optional<Fraction> rate) {
        return rate.map(percent -> percent.toDecimal(2).stripTrailingZeros()).orElse(null);
    }
}

package vn.namro.tasks.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.ExampleTerms;
import vn.namro.MovableClock;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.accounts.Role;
import vn.namro.audit.DoneBy;
import vn.namro.exchange.action.ImportTerm;
import vn.namro.tasks.action.IllustrativeTasks;
import vn.namro.tasks.model.Delay;
import vn.namro.tasks.model.Discipline;
import vn.namro.tasks.model.Policy;
import vn.namro.tasks.model.Punctuality;
import vn.namro.tasks.model.Seat;
import vn.namro.tasks.model.State;
import vn.namro.tasks.model.Tally;
import vn.namro.tasks.model.Task;
import vn.namro.tasks.model.View;
import vn.namro.tasks.store.Listed;
import vn.namro.tasks.store.TaskLists;
import vn.namro.tasks.store.TaskLists.Filter;
import vn.namro.tasks.store.TaskLists.Reader;
import vn.namro.tasks.store.TaskStore;

/** The made-up tasks of a term: what lists say of them is what their facts add up to, and every page can be used by everyone. */
@ServerTest
class IllustrativeTasksTest {
    @Autowired
    private People people;
    @Autowired
    private ImportTerm importTerm;
    @Autowired
    private IllustrativeTasks illustrativeTasks;
    @Autowired
    private TaskLists lists;
    @Autowired
    private TaskStore store;
    @Autowired
    private MovableClock clock;
    @TempDir
    private Path temporary;
    private String term = "";
    private int made;

    @BeforeEach
    void aTermWithTasks() {
        term = ExampleTerms.copy("khoi-co-quan-xiii", temporary.resolve("in"));
        importTerm.run(ExampleTerms.read(temporary.resolve("in")), DoneBy.THE_PROGRAM);
        made = illustrativeTasks.make(term, "DBK");
    }

    private Reader reader(List<String> units) {
        return new Reader(units, Seat.NONE, clock.instant());
    }

    private Filter filter(View view) {
        return new Filter(view, null, "", term, "", "", "");
    }

    @Test
    void listsSayWhatTheFactsAddUpTo() {
        var reader = reader(List.of("DBK"));
        var rows = lists.page(reader, filter(View.ALL), 0, 1_000);
        assertThat(rows).hasSize(made).hasSizeBetween(60, 100);
        var tasks = new HashMap<UUID, Task>();
        rows.forEach(row -> tasks.put(row.id(), store.task(row.id()).orElseThrow()));
        for (var row : rows) {
            var task = tasks.get(row.id());
            assertThat(row.punctuality()).as(row.text()).isEqualTo(Punctuality.of(task, Policy.FIRST, reader.now()));
            assertThat(row.state()).isEqualTo(task.state().name());
            assertThat(row.waitsFor()).isEqualTo(task.waitsFor());
            assertThat(row.answerOwed()).isEqualTo(task.waitsForAnAnswer());
        }
        assertThat(lists.tally(reader, filter(View.ALL))).isEqualTo(tally(tasks.values().stream().toList(), reader));
        var byUnit = lists.byUnit(reader);
        assertThat(byUnit.stream().mapToInt(one -> one.tally().all()).sum()).as("made-up tasks of other tests are among them").isGreaterThanOrEqualTo(lists.tally(reader, filter(View.ALL)).all());
        assertThat(byUnit).allMatch(one -> one.overdueOver120() <= one.overdueOver30() && one.overdueOver30() <= one.tally().overdue());
        assertThat(lists.byMonth(reader(List.of("DBK"))).values().stream().reduce(Tally.NONE, Tally::plus).all())
                .isEqualTo((int) lists.page(reader, Filter.NONE, 0, 10_000).stream().filter(row -> row.deadline() != null && tasksCount(row.state())).count());
        var days = byUnit.stream().map(Discipline::days).reduce(Discipline.Days.NONE, Discipline.Days::plus);
        assertThat(days).as("days in the database are those of the facts").isEqualTo(days(lists.page(reader, Filter.NONE, 0, 10_000).stream()
                .filter(row -> tasksCount(row.state())).map(row -> store.task(row.id()).orElseThrow()).toList(), reader));
        var views = List.of(View.values());
        assertThat(lists.counts(reader, filter(View.ALL), views)).isEqualTo(views.stream().map(view -> lists.page(reader, filter(view), 0, 1_000).size()).toList());
        assertThat(rows.stream().map(Listed::state).distinct()).as("every state is shown").hasSize(State.class.getPermittedSubclasses().length);
        assertThat(lists.page(reader, filter(View.LATE), 0, 1_000)).isNotEmpty().allMatch(row -> row.punctuality() == Punctuality.OVERDUE);
        assertThat(lists.page(reader, filter(View.COMING), 0, 1_000)).isNotEmpty();
        assertThat(lists.page(reader, filter(View.STUCK), 0, 1_000)).isNotEmpty();
    }

    private static boolean tasksCount(String state) {
        return !Set.of("Proposed", "Approved", "Refused", "Cancelled").contains(state);
    }

    private static Discipline.Days days(List<Task> tasks, Reader reader) {
        var sums = new EnumMap<Delay.Holder, Long>(Delay.Holder.class);
        tasks.forEach(task -> Delay.of(task, null, reader.now()).held().forEach(held -> sums.merge(held.holder(), held.days(), Long::sum)));
        return new Discipline.Days(sums.getOrDefault(Delay.Holder.LEAD, 0L), sums.getOrDefault(Delay.Holder.OTHER_UNIT, 0L), sums.getOrDefault(Delay.Holder.CONFIRMATION, 0L),
                sums.getOrDefault(Delay.Holder.PAUSED, 0L));
    }

    private static Tally tally(List<Task> tasks, Reader reader) {
        var counted = tasks.stream().filter(task -> task.state().counts()).toList();
        var done = counted.stream().filter(task -> task.state() instanceof State.Confirmed).toList();
        return new Tally(counted.size(), done.size(), count(done, task -> Punctuality.of(task, Policy.FIRST, reader.now()) == Punctuality.LATE),
                count(done, task -> Punctuality.byFirstDeadline(task, Policy.FIRST, reader.now()) == Punctuality.LATE),
                count(counted, task -> Punctuality.of(task, Policy.FIRST, reader.now()) == Punctuality.OVERDUE), count(counted, Task::overridden),
                count(counted, task -> task.returns() > 0), count(counted, task -> task.extensions() > 0));
    }

    private static int count(List<Task> tasks, Predicate<Task> which) {
        return (int) tasks.stream().filter(which).count();
    }

    /** Random readers and filters: what a list shows is what its rows say, one by one. */
    @Test
    void whoReadsSeesWhatConcernsThemAndNothingElse() {
        long seed = new Random().nextLong();
        System.out.println("IllustrativeTasksTest seed " + seed);
        var random = new Random(seed);
        var all = lists.page(reader(List.of("DBK")), filter(View.ALL), 0, 1_000);
        var tasks = new HashMap<UUID, Task>();
        all.forEach(row -> tasks.put(row.id(), store.task(row.id()).orElseThrow()));
        for (int i = 0; i < 60; i++) {
            var units = new ArrayList<String>();
            for (int j = 0; j <= random.nextInt(3); j++) {
                units.add("%02d".formatted(1 + random.nextInt(68)));
            }
            var seen = new HashSet<UUID>();
            lists.page(reader(units), filter(View.ALL), 0, 1_000).forEach(row -> seen.add(row.id()));
            for (var task : tasks.values()) {
                boolean owed = task.isTold() && (units.contains(task.directive().lead().unit()) || task.directive().cooperating().stream().anyMatch(units::contains));
                assertThat(seen.contains(task.id())).as("seed %d, %s, %s", seed, units, task.directive().text()).isEqualTo(owed);
            }
        }
    }

    @Test
    void everyPageOfATaskCanBeUsedByEveryone() {
        var office = people.one(Role.SECRETARIAT, "DBK");
        var states = new HashMap<String, String>();
        lists.page(reader(List.of("DBK")), filter(View.ALL), 0, 1_000).forEach(row -> states.putIfAbsent(row.state(), row.path()));
        try (var look = people.look(office)) {
            for (var path : List.of("/tasks", "/tasks?view=stuck&q=bao+cao", "/tasks/mine", "/tasks/discipline?by=month", "/tasks/programme?term=" + term, states.get("HandedIn"), states.get("InProgress"),
                    states.get("Proposed") + "/edit", "/resolution?term=" + term)) {
                look.at(path);
            }
        }
        try (var look = people.look(people.one(Role.CLERK, leadOf("Returned")))) {
            look.at(states.get("Returned"));
            look.at("/tasks/mine");
        }
    }

    @Test
    void theActionProgrammeStandsOnAPageAndInFiles() {
        var office = people.visit(people.one(Role.SECRETARIAT, "DBK"));
        var page = office.get("/tasks/programme?term=" + term).body();
        assertThat(page).contains("Khâu đột phá DP1", "II.2. Về cải cách hành chính, chuyển đổi số", "Nhiệm vụ ngoài các mục của nghị quyết", "không gắn với chỉ tiêu");
        var csv = office.get("/tasks/programme.csv?unit=03&term=" + term).body();
        assertThat(csv.lines().filter(line -> line.startsWith("CLAUSE,I,"))).as("a clause without a task").containsExactly("CLAUSE,I,Mục tiêu,,,,,,,,,,");
        assertThat(csv.lines().filter(line -> line.contains(",yes"))).isNotEmpty();
        for (var style : List.of("party", "state")) {
            assertThat(office.bytes("/tasks/programme.docx?term=" + term + "&style=" + style)).startsWith('P', 'K');
        }
        assertThat(office.bytes("/tasks/programme.xlsx?term=" + term)).startsWith('P', 'K');
        assertThat(office.get("/tasks?source=CLAUSE:III").body()).contains("Tham mưu kế hoạch giám sát chuyên đề").doesNotContain("Khảo sát mức độ hài lòng của người dân");
        assertThat(office.get("/tasks/programme?unit=KHONGCO").statusCode()).isEqualTo(404);
    }

    @Test
    void disciplineStandsInFilesTooInBothStyles() {
        var office = people.visit(people.one(Role.SECRETARIAT, "DBK"));
        assertThat(office.get("/tasks/discipline").body()).contains("<svg class=\"course\"", "chờ đơn vị phối hợp");
        var csv = office.get("/tasks/discipline.csv?by=month").body();
        assertThat(csv.lines().filter(line -> line.startsWith("period,"))).hasSize(12);
        assertThat(csv.lines().filter(line -> line.startsWith("unit,20,"))).hasSize(1);
        for (var style : List.of("party", "state")) {
            assertThat(office.bytes("/tasks/discipline.docx?style=" + style)).startsWith('P', 'K');
        }
        assertThat(office.bytes("/tasks/discipline.xlsx")).startsWith('P', 'K');
    }

    private String leadOf(String state) {
        return lists.page(reader(List.of("DBK")), filter(View.ALL), 0, 1_000).stream().filter(row -> row.state().equals(state)).findFirst().orElseThrow().lead().unit();
    }
}

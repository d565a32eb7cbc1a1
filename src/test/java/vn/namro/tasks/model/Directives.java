package vn.namro.tasks.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.namro.audit.DoneBy;
import vn.namro.organisation.Organisation;
import vn.namro.organisation.Unit;

/** Directives and what stands around them, for tests. */
final class Directives {
    static final LocalDate TODAY = LocalDate.of(2021, 3, 10);
    static final Instant NOW = Instant.parse("2021-03-10T02:00:00Z");
    /** G over A and B; C was closed; X stands beside. */
    static final Organisation ORGANISATION = Organisation.of(List.of(unit("G", null, null), unit("A", "G", null), unit("B", "G", null),
            unit("C", "G", LocalDate.of(2020, 12, 31)), unit("X", null, null)));

    private Directives() {}

    private static Unit unit(String code, String parent, LocalDate to) {
        return new Unit(code, "Đảng bộ " + code, null, null, parent, null, to, List.of(), null);
    }

    static Directive directive() {
        return new Directive(new Source(Source.Kind.CONCLUSIONS, null, "Thông báo số 12-TB/ĐUK ngày 01/3/2021"), "G",
                "Ban hành Kế hoạch rà soát quy trình giải quyết thủ tục hành chính", new Seat("A", "Bí thư Đảng ủy"), List.of("B"),
                new Seat("G", "Phó Bí thư Thường trực"), new Seat("G", "Chuyên viên tổng hợp"),
                List.of(new Step("Dự thảo kế hoạch", "Văn phòng", LocalDate.of(2021, 3, 20)), new Step("Lấy ý kiến", "Văn phòng", null)),
                "Kế hoạch được ban hành", "Giảm 20% thời gian giải quyết", "", LocalDate.of(2021, 4, 30), null);
    }

    static Directive with(Source source) {
        var d = directive();
        return new Directive(source, d.giver(), d.text(), d.lead(), d.cooperating(), d.leader(), d.follower(), d.steps(), d.deliverable(), d.measure(),
                d.authority(), d.deadline(), d.share());
    }

    static Directive ledBy(String unit, String... cooperating) {
        var d = directive();
        return new Directive(d.source(), d.giver(), d.text(), new Seat(unit, "Bí thư"), List.of(cooperating), d.leader(), d.follower(), d.steps(),
                d.deliverable(), d.measure(), d.authority(), d.deadline(), d.share());
    }

    static Directive withoutLeader(Directive d) {
        return new Directive(d.source(), d.giver(), d.text(), d.lead(), d.cooperating(), Seat.NONE, d.follower(), d.steps(), d.deliverable(), d.measure(),
                d.authority(), d.deadline(), d.share());
    }

    static Directive bare(String text) {
        return new Directive(directive().source(), "G", text, Seat.NONE, List.of(), Seat.NONE, Seat.NONE, List.of(), "", "", "", null, null);
    }

    static Surroundings around(Task... tasks) {
        return new Surroundings(null, ORGANISATION, TODAY, true,
                id -> List.of(tasks).stream().filter(task -> task.id().equals(id)).findFirst(), _ -> BigDecimal.ZERO, source -> source.reference().equals("CT1"));
    }

    static Surroundings revising(UUID self, Task... tasks) {
        var around = around(tasks);
        return new Surroundings(self, around.organisation(), around.today(), true, around.tasks(), around.taken(), around.resolved());
    }

    static Task task(Directive directive, TaskFact... facts) {
        return task(UUID.randomUUID(), directive, facts);
    }

    static Task task(UUID id, Directive directive, TaskFact... facts) {
        var task = Task.of(id, List.of(recorded(1, NOW, new TaskFact.Proposed(directive))));
        for (var fact : facts) {
            task = task.and(recorded(task.lastNumber() + 1, NOW, fact)).orElseThrow();
        }
        return task;
    }

    static Recorded recorded(int number, Instant at, TaskFact fact) {
        return new Recorded(number, at, DoneBy.THE_PROGRAM, Seat.NONE, fact);
    }

}

package vn.namro.tasks.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.namro.language.Clear;
import vn.namro.tasks.model.Directive;
import vn.namro.tasks.model.Seat;
import vn.namro.tasks.model.Source;
import vn.namro.tasks.model.Step;
import vn.namro.tasks.model.TaskFact;

/** Every kind of fact comes back as it was kept. */
class FactJsonTest {
    private static final LocalDate DAY = LocalDate.of(2021, 4, 30);
    private static final Directive DIRECTIVE = new Directive(new Source(Source.Kind.CLAUSE, "XIII", "II.1"), "DBK", "Ban hành “Kế hoạch”\nhai dòng",
            new Seat("01", "Bí thư"), List.of("02", "03"), Seat.NONE, new Seat("DBK", "Chuyên viên"), List.of(new Step("Dự thảo", "Văn phòng", DAY),
                    new Step("Trình", "Văn phòng", null)), "Kế hoạch", "", "", null, new BigDecimal("12.50"));

    @Test
    void everyKindOfFactComesBack() {
        var facts = List.of(new TaskFact.Proposed(DIRECTIVE), new TaskFact.Revised(DIRECTIVE.until(DAY)), new TaskFact.Approved("five", List.of(Clear.WORK), "gấp"),
                new TaskFact.Assigned(), new TaskFact.Accepted(), new TaskFact.Refused("r"), new TaskFact.Started(), new TaskFact.StepDone(1),
                new TaskFact.HandedIn("n", List.of(UUID.randomUUID())), new TaskFact.Confirmed(""), new TaskFact.Returned("r"), new TaskFact.Paused("r"),
                new TaskFact.Resumed(null), new TaskFact.Resumed(DAY), new TaskFact.ExtensionAsked(DAY, TaskFact.Cause.GUIDANCE, "r"),
                new TaskFact.ExtensionGranted(DAY), new TaskFact.ExtensionDenied("r"), new TaskFact.InputAsked("02", "số liệu"), new TaskFact.InputGiven(""), new TaskFact.Cancelled("r"), new TaskFact.Said("lời"));
        facts.forEach(fact -> assertThat(FactJson.read(fact.name(), FactJson.write(fact))).isEqualTo(fact));
        assertThat(facts.stream().map(Object::getClass).distinct().count()).isEqualTo(TaskFact.class.getPermittedSubclasses().length);
        assertThat(Stream.of("named", "whole", "side", "title\":\"Ban").noneMatch(FactJson.write(facts.getFirst())::contains)).isTrue();
    }

    @Test
    void aDirectiveThatWasKeptBeforeThereWereSharesHasNone() {
        var before = FactJson.write(new TaskFact.Proposed(DIRECTIVE)).replaceFirst(",\"share\":12.50", "");
        assertThat(before).doesNotContain("share");
        assertThat(FactJson.read("Proposed", before)).isInstanceOfSatisfying(TaskFact.Proposed.class, fact -> assertThat(fact.directive().share()).isNull());
    }
}

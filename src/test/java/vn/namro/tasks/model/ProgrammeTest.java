package vn.namro.tasks.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.namro.calendar.ReportingCalendar;
import vn.namro.measure.Metric;
import vn.namro.organisation.Organisation;
import vn.namro.resolution.Breakthrough;
import vn.namro.resolution.Clause;
import vn.namro.resolution.DocumentStyle;
import vn.namro.resolution.Resolution;
import vn.namro.resolution.Resolved;
import vn.namro.resolution.Target;
import vn.namro.resolution.TermOfOffice;
import vn.namro.tasks.model.Programme.Item;
import vn.namro.tasks.model.Programme.Line;
import vn.namro.tasks.model.Source.Kind;

/** II holds II.1 and II.2. T1 stands in II.1 and in the breakthrough B1, T2 in B2 only, T3 in nothing. */
class ProgrammeTest {
    private static final Resolved RESOLVED = new Resolved(
            new TermOfOffice("N", "G", null, null, null, 2020, 2025, ReportingCalendar.CALENDAR, DocumentStyle.PARTY, null), Organisation.of(List.of()),
            new Resolution("01-NQ/ĐH", null, null, "G", "N"),
            List.of(new Clause("II", null, "Chỉ tiêu", null), new Clause("II.1", "II", "Xây dựng Đảng", null), new Clause("II.2", "II", null, null)),
            List.of(new Breakthrough("B1", "Cải cách", null), new Breakthrough("B2", "Chuyển đổi số", null)),
            List.of(target("T1", "II.1", "B1"), target("T2", null, "B2"), target("T3", null, null)), List.of());

    private static Target target(String code, String clause, String breakthrough) {
        return new Target(code, "Chỉ tiêu " + code, null, clause, breakthrough, Metric.COUNT, null, null, null, null, null, null, null, null, null, null);
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    private static Item item(int number, Kind kind, String reference) {
        return new Item(id(number), null, new Source(kind, "N", reference));
    }

    private static Programme programme(Item... items) {
        return Programme.of(RESOLVED, Stream.of(items).collect(Collectors.toMap(Item::id, Function.identity())), Stream.of(items).map(Item::id).toList());
    }

    private static List<String> without(Programme programme) {
        return programme.lines().stream().filter(Line::without).map(Line::code).toList();
    }

    private static List<UUID> on(Programme programme, String code) {
        return programme.lines().stream().filter(line -> line.code().equals(code)).findFirst().orElseThrow().tasks();
    }

    @Test
    void everyPartOfTheResolutionHasALineAndATargetThatStandsNowhereItsOwn() {
        var programme = programme();
        assertThat(programme.lines()).extracting(Line::code).containsExactly("B1", "B2", "II", "II.1", "II.2", "T3");
        assertThat(programme.lines()).extracting(Line::depth).containsExactly(0, 0, 0, 1, 1, 0);
        assertThat(without(programme)).hasSize(6);
    }

    @Test
    void aTaskOfATargetStandsInItsClauseServesItsBreakthroughAndFillsTheClauseAbove() {
        var programme = programme(item(1, Kind.TARGET, "T1"), item(2, Kind.TARGET, "T2"), item(3, Kind.TARGET, "T3"));
        assertThat(on(programme, "II.1")).containsExactly(id(1));
        assertThat(on(programme, "B2")).containsExactly(id(2));
        assertThat(on(programme, "T3")).containsExactly(id(3));
        assertThat(without(programme)).containsExactly("II.2");
        assertThat(programme.moving()).containsExactlyInAnyOrder(id(1), id(2), id(3));
    }

    @Test
    void aTaskOfAClauseWithoutTargetMovesNoneAndOneThatComesFromElsewhereStandsBeside() {
        var other = new Item(id(4), null, new Source(Kind.TARGET, "ANOTHER", "T1"));
        var programme = programme(item(1, Kind.CLAUSE, "II.2"), item(2, Kind.CLAUSE, "II.1"), item(3, Kind.CONCLUSIONS, "12-TB/ĐU"), other, item(5, Kind.CLAUSE, "IX"));
        assertThat(on(programme, "II.2")).containsExactly(id(1));
        assertThat(programme.beside()).containsExactly(id(3), id(4), id(5));
        assertThat(programme.moving()).containsExactly(id(2));
        assertThat(programme.all()).hasSize(5);
    }

    @Test
    void aPartComesFromWhereItsWholeDoesHoweverFarAbove() {
        var whole = item(1, Kind.BREAKTHROUGH, "B1");
        var part = new Item(id(2), id(1), new Source(Kind.TASK, "N", id(1).toString()));
        var inner = new Item(id(3), id(2), new Source(Kind.TASK, "N", id(2).toString()));
        var orphan = new Item(id(4), id(9), new Source(Kind.TASK, "N", id(9).toString()));
        var programme = programme(whole, part, inner, orphan);
        assertThat(on(programme, "B1")).containsExactly(id(1), id(2), id(3));
        assertThat(programme.moving()).containsExactlyInAnyOrder(id(1), id(2), id(3));
        assertThat(programme.beside()).containsExactly(id(4));
    }
}

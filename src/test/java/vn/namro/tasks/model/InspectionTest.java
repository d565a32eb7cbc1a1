package vn.namro.tasks.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InspectionTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 10);
    private static final LocalDate DEADLINE = LocalDate.of(2021, 3, 31);
    private static final InspectionFact.Planned PLAN = new InspectionFact.Planned("G", "A", "Chấp hành kỷ luật, kỷ cương hành chính", TODAY);
    private static final InspectionFact.Found FOUND = new InspectionFact.Found("Chưa niêm yết lịch tiếp công dân", "Niêm yết lịch hằng tháng", DEADLINE);
    private static final InspectionFact.Remedied REMEDIED = new InspectionFact.Remedied(0, "Đã niêm yết", new UUID(1, 1));

    private static Inspection after(InspectionFact... facts) {
        return at(Instant.parse("2021-03-31T10:00:00Z"), facts);
    }

    private static Inspection at(Instant at, InspectionFact... facts) {
        var recorded = new ArrayList<>(List.of(new Inspection.Recorded(1, at, Seat.NONE, PLAN)));
        for (var fact : facts) {
            recorded.add(new Inspection.Recorded(recorded.size() + 1, at, Seat.NONE, fact));
        }
        return Inspection.of(new UUID(0, 1), recorded);
    }

    private static List<String> codes(Inspection inspection, InspectionFact fact) {
        return inspection.breaches(fact, TODAY).stream().map(breach -> breach.rule().code()).toList();
    }

    @Test
    void aFindingGoesFromTheVisitToASettledRemedyThroughOneThatWasSentBack() {
        var visit = new InspectionFact.Visited(TODAY, "Làm việc với ban lãnh đạo");
        var sentBack = new InspectionFact.SentBack(0, "Ảnh không rõ");
        assertThat(codes(after(), FOUND)).as("nothing is found before the visit").containsExactly("K43");
        assertThat(codes(after(), visit)).isEmpty();
        assertThat(codes(after(visit), visit)).containsExactly("K43");
        assertThat(codes(after(visit), FOUND)).isEmpty();
        assertThat(codes(after(visit, FOUND), REMEDIED)).isEmpty();
        assertThat(codes(after(visit, FOUND, REMEDIED), REMEDIED)).containsExactly("K43");
        assertThat(codes(after(visit, FOUND, REMEDIED), sentBack)).isEmpty();
        assertThat(codes(after(visit, FOUND, REMEDIED, sentBack), new InspectionFact.Settled(0))).containsExactly("K43");
        var settled = after(visit, FOUND, REMEDIED, sentBack, REMEDIED, new InspectionFact.Settled(0));
        assertThat(settled.findings()).allMatch(Inspection.Finding::settled);
        assertThat(Inspected.of(List.of(settled, after(), after(new InspectionFact.Dropped("hoãn"))), Policy.FIRST, Instant.parse("2021-04-30T00:00:00Z")))
                .isEqualTo(new Inspected(2, 1, 1, 1, 1, 0));
    }

    @Test
    void everyBrokenRuleIsSaidAtOnce() {
        assertThat(codes(after(), new InspectionFact.Visited(TODAY.plusDays(1), " "))).containsExactly("K42", "K22");
        assertThat(codes(after(), new InspectionFact.Found("", "", TODAY.minusDays(1)))).containsExactly("K43", "K44", "K7");
        assertThat(codes(after(), new InspectionFact.Remedied(7, "", null))).containsExactly("K43", "K22", "K45");
        assertThat(codes(after(), new InspectionFact.Dropped(""))).containsExactly("K22");
    }

    @Test
    void aRemedyIsLateOrNotByWhenItCame() {
        var visit = new InspectionFact.Visited(TODAY, "Làm việc");
        var late = at(Instant.parse("2021-03-31T10:00:01Z"), visit, FOUND, REMEDIED);
        assertThat(late.findings().getFirst().isOverdue(Policy.FIRST, Instant.parse("2021-05-01T00:00:00Z"))).isTrue();
        assertThat(after(visit, FOUND, REMEDIED).findings().getFirst().isOverdue(Policy.FIRST, Instant.parse("2021-05-01T00:00:00Z"))).as("17:00 of its last day").isFalse();
        assertThat(after(visit, FOUND).findings().getFirst().isOverdue(Policy.FIRST, Instant.parse("2021-05-01T00:00:00Z"))).isTrue();
    }
}

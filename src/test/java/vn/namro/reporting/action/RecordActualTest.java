package vn.namro.reporting.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.ExampleTerms;
import vn.namro.ServerTest;
import vn.namro.audit.AuditTrail;
import vn.namro.audit.DoneBy;
import vn.namro.calendar.Period;
import vn.namro.exchange.action.ImportTerm;
import vn.namro.reporting.Actual;
import vn.namro.reporting.ActualStatus;
import vn.namro.reporting.Actuals;
import vn.namro.reporting.NewActual;
import vn.namro.reporting.model.ActualRule;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;

@ServerTest
class RecordActualTest {
    @Autowired
    private ImportTerm importTerm;
    @Autowired
    private RecordActual recordActual;
    @Autowired
    private Actuals actuals;
    @Autowired
    private AuditTrail trail;
    @TempDir
    private Path temporary;
    private String term = "";

    @BeforeEach
    void aTerm() {
        term = ExampleTerms.copy("khoi-co-quan-xii", temporary.resolve("in"));
        importTerm.run(ExampleTerms.read(temporary.resolve("in")), DoneBy.THE_PROGRAM);
    }

    @Test
    void aFigureIsRecordedWithPostAndNoteAndEntersTheTrail() {
        var by = DoneBy.account(UUID.randomUUID());
        var outcome = recordActual.record(term, ratio("CT1", "66"), by);
        var actual = ((Outcome.Done<Actual>) outcome).value();
        assertThat(actuals.of(term)).contains(actual);
        assertThat(actual.by()).isEqualTo("Văn phòng");
        var entry = trail.find(new AuditTrail.Question(null, null, "reporting.ActualRecorded", null, term), 5, Long.MAX_VALUE);
        assertThat(entry).singleElement().satisfies(one -> {
            assertThat(one.by()).isEqualTo(by);
            assertThat(one.unit()).isEqualTo("DBK");
            assertThat(one.particulars()).containsEntry("target", "CT1").containsEntry("period", "2016")
                    .containsEntry("recorded_at", actual.recordedAt().text()).doesNotContainValue("66");
        });
    }

    @Test
    void figuresOfOneSecondFollowEachOther() {
        for (int i = 0; i < 5; i++) {
            recordActual.record(term, ratio("CT1", Integer.toString(60 + i)), DoneBy.THE_PROGRAM);
        }
        var rows = actuals.of(term).stream().filter(row -> row.target().equals("CT1") && row.unit().equals("DBK") && row.period().equals(Period.year(2016)))
                .sorted((a, b) -> a.recordedAt().compareTo(b.recordedAt())).toList();
        assertThat(rows.subList(rows.size() - 5, rows.size())).extracting(Actual::numerator).containsExactly(new BigDecimal("60"),
                new BigDecimal("61"), new BigDecimal("62"), new BigDecimal("63"), new BigDecimal("64"));
    }

    @Test
    void aFigureThatBreaksRulesIsRefusedWithAllOfThem() {
        int before = actuals.of(term).size();
        var wanted = new NewActual("khong-co", "la", Period.year(2031), null, null, null, ActualStatus.CONFIRMED, null, null);
        assertThat(recordActual.record(term, wanted, DoneBy.THE_PROGRAM)).isEqualTo(Outcome.refused(List.of(
                Breach.of(ActualRule.A1_TARGET_IS_KNOWN), Breach.of(ActualRule.A2_UNIT_IS_KNOWN),
                Breach.of(ActualRule.A4_PERIOD_IS_IN_THE_TERM, "2015", "2019"))));
        assertThat(actuals.of(term)).hasSize(before);
    }

    private static NewActual ratio(String target, String numerator) {
        return new NewActual(target, "DBK", Period.year(2016), null, new BigDecimal(numerator),
                new BigDecimal("68"), ActualStatus.CONFIRMED, "Văn phòng", null);
    }
}

package vn.namro.exchange.writing;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.Period;
import vn.namro.exchange.reading.Words;
import vn.namro.measure.Goal;
import vn.namro.organisation.Unit;
import vn.namro.publishing.Narrative;
import vn.namro.reporting.Actual;
import vn.namro.resolution.Breakthrough;
import vn.namro.resolution.Clause;
import vn.namro.resolution.Resolution;
import vn.namro.resolution.Share;
import vn.namro.resolution.Target;
import vn.namro.resolution.TermOfOffice;

/** A line of each record, its cells in the order of the columns. */
final class RecordLines {
    /** Of millions of figures only some dozens of periods differ. */
    private final Map<Period, String> periods = new HashMap<>();
    private final CsvSink sink;

    RecordLines(CsvSink sink) {
        this.sink = sink;
    }

    void unit(Unit unit) throws IOException {
        sink.cell(unit.code()).cell(unit.name()).cell(unit.kind()).cell(unit.sector()).cell(unit.parent())
                .cell(unit.validFrom()).cell(unit.validTo()).cell(String.join(";", unit.successors())).cell(unit.members()).end();
    }

    void term(TermOfOffice term) throws IOException {
        sink.cell(term.code()).cell(term.organisation()).cell(term.congress()).cell(term.from()).cell(term.to())
                .cell(term.firstYear()).cell(term.lastYear()).cell(Words.lower(term.calendar()))
                .cell(Words.lower(term.style())).cell(term.givenIllustrative()).end();
    }

    void resolution(Resolution resolution) throws IOException {
        sink.cell(resolution.number()).cell(resolution.date()).cell(resolution.title()).cell(resolution.organisation())
                .cell(resolution.term()).end();
    }

    void clause(Clause clause) throws IOException {
        sink.cell(clause.code()).cell(clause.parent()).cell(clause.heading()).cell(clause.text()).end();
    }

    void breakthrough(Breakthrough breakthrough) throws IOException {
        sink.cell(breakthrough.code()).cell(breakthrough.title()).cell(breakthrough.text()).end();
    }

    void target(Target target) throws IOException {
        sink.cell(target.code()).cell(target.title()).cell(target.partOf()).cell(target.clause()).cell(target.breakthrough())
                .cell(target.metric()).cell(target.unitOfMeasure());
        goal(target.goal(), true);
        sink.cell(target.time()).cell(target.givenEvery() == null ? null : Words.lower(target.givenEvery()))
                .cell(target.within()).cell(target.givenBase()).cell(plain(target.baseValue())).cell(target.across())
                .cell(plain(target.tolerance())).cell(plain(target.givenMinCoverage())).end();
    }

    void share(Share share) throws IOException {
        sink.cell(share.target()).cell(share.unit());
        goal(share.goal(), !share.comparesAsTarget());
        sink.cell(plain(share.baseValue())).end();
    }

    void actual(Actual actual) throws IOException {
        sink.cell(actual.target()).cell(actual.unit()).cell(periods.computeIfAbsent(actual.period(), Period::toString))
                .cell(plain(actual.value())).cell(plain(actual.numerator())).cell(plain(actual.denominator()))
                .cell(Words.lower(actual.status())).cell(actual.recordedAt().text()).cell(actual.by()).cell(actual.note()).end();
    }

    void narrative(Narrative narrative) throws IOException {
        sink.cell(narrative.part()).cell(narrative.unit()).cell(narrative.text()).end();
    }

    private void goal(@Nullable Goal goal, boolean withComparison) throws IOException {
        sink.cell(goal == null || !withComparison ? null : goal.comparison().symbol()).cell(goal == null ? null : plain(goal.value()))
                .cell(goal == null ? null : plain(goal.valueTo()));
    }

    private static @Nullable String plain(@Nullable BigDecimal decimal) {
        return decimal == null ? null : decimal.toPlainString();
    }
}

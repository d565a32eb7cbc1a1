package vn.namro.reporting.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.namro.documents.Place;
import vn.namro.documents.ReadSheet;
import vn.namro.documents.SheetReader;
import vn.namro.language.Lang;
import vn.namro.language.Wording;
import vn.namro.reporting.action.AskQuestions;
import vn.namro.reporting.model.Checks;
import vn.namro.reporting.model.Entry;
import vn.namro.reporting.workbook.Change.Way;

/** Workbooks that LibreOffice 7.4 opened and saved, kept beside the tests: filled in, and with figures that raise questions. */
class LibreOfficeTest {
    private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    @Test
    void whatWasOpenedAndSavedComesBackToTheLastDigitAndToneMark() throws IOException {
        var file = ReturnedWorkbook.read("saved.xlsx", saved("saved.xlsx"), KEY);
        assertThat(file.faults()).isEmpty();
        var answered = file.answers().entrySet().stream().filter(one -> !one.getValue().text().isEmpty()).collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().text()));
        assertThat(answered).isEqualTo(Map.of("2020/VALUE.CT1", "12", "2020/NUMERATOR.CT2", "38", "2020/DENOMINATOR.CT2", "40", "2020/VALUE.CT3", "25",
                "2020/NOTE.CT1", "Kết nạp ở chi bộ “Đường Láng” – gồm 1.234,5 điểm; ủy, uỷ, hoà, hòa, ẵ ễ ỗ ự", "2020/NARRATIVE.RESULTS", "Dòng một: đủ 100%.\nDòng hai – “Nghị quyết”."));
        var plan = ReportPlan.of(MadeUp.opened(), file, Map.of(), java.time.LocalDate.of(2021, 1, 10), (_, _) -> List.of());
        assertThat(plan.faults()).isEmpty();
        assertThat(plan.changes()).hasSize(6).allSatisfy(change -> assertThat(change.way()).isEqualTo(Way.FILE));
        assertThat(plan.figures()).isEqualTo(3);
    }

    /** The formulas were worked out by LibreOffice; the rules by the model. */
    @Test
    void theSpreadsheetAsksWhatTheServerAsks() throws IOException {
        var opened = MadeUp.opened();
        var file = ReturnedWorkbook.read("asked.xlsx", saved("asked.xlsx"), KEY);
        var entries = Map.of("CT1", new Entry(number(file, "VALUE.CT1"), null, null, ""), "CT2", new Entry(null, number(file, "NUMERATOR.CT2"), number(file, "DENOMINATOR.CT2"), ""),
                "CT3", new Entry(number(file, "VALUE.CT3"), null, null, ""));
        var figures = opened.report().cells().stream().map(cell -> AskQuestions.checked(opened, cell, entries.get(cell.target().code()))).toList();
        var questions = new Checks(opened.thresholds()).questions(figures, List.of());
        assertThat(questions).isNotEmpty();
        var sheet = SheetReader.read("asked.xlsx", saved("asked.xlsx")).getFirst();
        var words = Wording.in(Lang.VI);
        for (int i = 0; i < 3; i++) {
            var code = "CT" + (i + 1);
            var asked = new TreeSet<String>();
            questions.stream().filter(question -> question.targets().contains(code)).forEach(question -> asked.add(words.of("reporting.workbook.ask." + question.rule().code())));
            var shown = sheet.cell(new Place(11, 8 + i)) instanceof ReadSheet.Formula(_, var text) ? text : "";
            assertThat(new TreeSet<>(List.of(shown.split("; ")))).as(code).isEqualTo(asked);
        }
    }

    private static java.math.BigDecimal number(ReturnedWorkbook file, String field) {
        return new java.math.BigDecimal(file.answers().get("2020/" + field).text());
    }

    private static byte[] saved(String name) throws IOException {
        try (var in = LibreOfficeTest.class.getResourceAsStream("/workbooks/" + name)) {
            return in.readAllBytes();
        }
    }
}

package vn.namro.reporting.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.ExampleTerms;
import vn.namro.ServerTest;
import vn.namro.audit.DoneBy;
import vn.namro.calendar.Period;
import vn.namro.documents.ReceivedFile;
import vn.namro.documents.SheetReader;
import vn.namro.exchange.action.ImportTerm;
import vn.namro.language.Lang;
import vn.namro.organisation.Unit;
import vn.namro.reporting.action.SendWorkbooks;
import vn.namro.reporting.store.WorkbookKey;
import vn.namro.resolution.Resolutions;

/** The workbooks of a whole term, as the verb and the page make them. */
@ServerTest
class WorkbookOfATermTest {
    @Autowired
    private ImportTerm importTerm;
    @Autowired
    private Resolutions resolutions;
    @Autowired
    private SendWorkbooks sendWorkbooks;
    @Autowired
    private WorkbookKey key;

    @Test
    void everyUnitGetsASealedWorkbookOfWhatItOwes() {
        importTerm.run(ExampleTerms.read(Path.of("examples/khoi-co-quan-xii")), DoneBy.THE_PROGRAM);
        var term = resolutions.terms().stream().filter(one -> one.code().contains("XII") || one.firstYear() < 2018).findFirst().orElseThrow();
        var resolved = resolutions.now(term.code()).orElseThrow();
        var units = resolved.organisation().units().stream().map(Unit::code).distinct().toList();
        var made = sendWorkbooks.of(resolved, units, Period.parse("2018").orElseThrow(), Lang.VI);
        assertThat(made).isNotEmpty();
        for (var one : made) {
            var file = new ReceivedFile(one.name(), one.content());
            assertThat(file.fits() && file.isWhatItSays() && file.isHarmless()).isTrue();
            var sheets = SheetReader.read(one.name(), one.content());
            var seal = Seal.read(sheets.getLast()).orElseThrow();
            assertThat(seal.isWhole(key.bytes())).isTrue();
            assertThat(seal.isWhole(new byte[32])).isFalse();
            assertThat(seal.seal().issue().unit()).isEqualTo(one.unit());
        }
    }
}

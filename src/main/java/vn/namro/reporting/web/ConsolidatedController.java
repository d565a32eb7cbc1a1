package vn.namro.reporting.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Authority;
import vn.namro.calendar.Period;
import vn.namro.documents.ListFile;
import vn.namro.documents.StylePacks;
import vn.namro.language.Lang;
import vn.namro.reporting.action.ReadConsolidated;
import vn.namro.reporting.model.Consolidated;
import vn.namro.resolution.Resolutions;
import vn.namro.web.Download;
import vn.namro.web.NotFound;

/** What the units below reported for a period, as one document, and one row a unit and target as a workbook and as CSV. */
@Controller
class ConsolidatedController {
    private static final Set<String> STYLES = Set.of("party", "state");
    private static final List<String> HEAD = List.of("unit", "name", "target", "title", "unit_of_measure", "value", "numerator", "denominator", "state",
            "recorded_at", "note");

    private final VisibleTerms terms;
    private final Resolutions resolutions;
    private final ReadConsolidated readConsolidated;
    private final Authority authority;

    ConsolidatedController(VisibleTerms terms, Resolutions resolutions, ReadConsolidated readConsolidated, Authority authority) {
        this.terms = terms;
        this.resolutions = resolutions;
        this.readConsolidated = readConsolidated;
        this.authority = authority;
    }

    @GetMapping("/consolidated.docx")
    ResponseEntity<byte[]> docx(Actor actor, @RequestParam(defaultValue = "") String term, @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String style, @RequestParam(defaultValue = "") String language) {
        var report = report(actor, term, period);
        var pack = StylePacks.named(STYLES.contains(style) ? style : report.term().style().name().toLowerCase(Locale.ROOT));
        return Download.of("consolidated-" + report.period(), "docx", new ConsolidatedDocument(report, pack, Lang.parse(language).orElse(Lang.VI)).docx());
    }

    @GetMapping({"/consolidated.csv", "/consolidated.xlsx"})
    ListFile list(Actor actor, @RequestParam(defaultValue = "") String term, @RequestParam(defaultValue = "") String period) {
        var report = report(actor, term, period);
        return ListFile.of("consolidated-" + report.period(), HEAD, lines(report));
    }

    private Consolidated report(Actor actor, String term, String period) {
        var chosen = terms.choose(terms.of(actor), term);
        var parsed = Period.parse(period).filter(one -> one.year() >= chosen.firstYear() && one.year() <= chosen.lastYear()).orElseThrow(NotFound::new);
        var unit = actor.post().unit();
        return readConsolidated.of(resolutions.now(chosen.code()).orElseThrow(), unit == null ? chosen.organisation() : unit,
                authority.units(actor, terms.today()), parsed);
    }

    private static List<List<@Nullable Object>> lines(Consolidated report) {
        var lines = new ArrayList<List<@Nullable Object>>();
        for (var unit : report.units()) {
            for (var cell : unit.cells()) {
                var row = cell.standing();
                lines.add(Arrays.asList(unit.code(), unit.name(), cell.target().code(), cell.target().title(), cell.target().unitOfMeasure(),
                        row == null ? null : row.value(), row == null ? null : row.numerator(), row == null ? null : row.denominator(),
                        cell.state().getClass().getSimpleName().toUpperCase(Locale.ROOT), row == null ? null : row.recordedAt().text(),
                        row == null ? null : row.note()));
            }
        }
        return lines;
    }
}

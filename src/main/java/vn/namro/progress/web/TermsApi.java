package vn.namro.progress.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.namro.accounts.Actor;
import vn.namro.reporting.Actual;
import vn.namro.resolution.TermOfOffice;

/** Terms and what was reported in them, for programs. Figures are decimal strings: a JSON number would lose its places. */
@RestController
class TermsApi {
    private static final int MOST = 5_000;

    private final Scopes scopes;

    TermsApi(Scopes scopes) {
        this.scopes = scopes;
    }

    record Term(String code, String organisation, @Nullable String congress, int firstYear, int lastYear, boolean illustrative) {}

    /**
     * One row of what was reported, superseded rows too.
     *
     * @param period as in the exchange folder: {@code 2024}, {@code 2024-H1}, {@code 2024-Q3}, {@code 2024-09}
     * @param status SUBMITTED, CONFIRMED, RETURNED
     */
    record Figure(String target, String unit, String period, @Nullable String value, @Nullable String numerator, @Nullable String denominator,
            String status, String recordedAt, @Nullable String by, @Nullable String note) {}

    /** @param next the offset to go on from, null after the last row */
    record Figures(String term, String asOf, List<Figure> figures, @Nullable Integer next) {}

    /** The terms that the caller may look at, the newest first. */
    @GetMapping("/api/v1/terms")
    List<Term> terms(Actor actor) {
        return scopes.find(actor, "", "").stream().flatMap(scope -> scope.terms().reversed().stream()).map(TermsApi::term).toList();
    }

    /** What was reported of a term by units that the caller may see and known at the end of a day, in the order of recording. */
    @GetMapping("/api/v1/terms/{term}/figures")
    Figures figures(Actor actor, @PathVariable String term, @RequestParam(required = false) @Nullable String target,
            @RequestParam(required = false) @Nullable String unit, @RequestParam(name = "as-of", required = false) @Nullable LocalDate day,
            @RequestParam(defaultValue = "0") int offset, @RequestParam(defaultValue = "1000") int limit) {
        if (offset < 0 || limit < 1) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var scope = scopes.require(actor, term, day == null ? "" : day.toString());
        int size = Math.min(limit, MOST);
        var rows = scope.records().actuals().stream().filter(scope::knows).filter(row -> scope.sees(row.unit()))
                .filter(row -> target == null || target.equals(row.target())).filter(row -> unit == null || unit.equals(row.unit()))
                .skip(offset).limit(size + 1L).toList();
        return new Figures(term, scope.asOf().toString(), rows.stream().limit(size).map(TermsApi::figure).toList(),
                rows.size() > size ? offset + size : null);
    }

    private static Term term(TermOfOffice term) {
        return new Term(term.code(), term.organisation(), term.congress(), term.firstYear(), term.lastYear(), term.illustrative());
    }

    private static Figure figure(Actual row) {
        return new Figure(row.target(), row.unit(), row.period().toString(), plain(row.value()), plain(row.numerator()), plain(row.denominator()),
                row.status().name(), row.recordedAt().text(), row.by(), row.note());
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}

package vn.namro.tasks.web;

import java.util.List;
import java.util.Optional;
import vn.namro.language.Lang;
import vn.namro.language.Numbers;
import vn.namro.measure.Fraction;
import vn.namro.tasks.model.Discipline;
import vn.namro.tasks.model.Tally;

/**
 * How each unit keeps its deadlines.
 *
 * @param whole of all units together; their rates are never averaged
 * @param rows the units with most that is overdue first
 */
public record DisciplinePage(Desk desk, Tally whole, List<Discipline> rows) {
    public boolean isIllustrative() {
        return !rows.isEmpty() && desk.newestTerm().filter(term -> term.illustrative()).isPresent();
    }

    public String percent(Optional<Fraction> rate, Lang lang) {
        return rate.map(percent -> Numbers.in(lang).figure(percent) + "%").orElse("–");
    }
}

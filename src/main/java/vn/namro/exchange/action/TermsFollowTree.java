package vn.namro.exchange.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.namro.audit.DoneBy;
import vn.namro.calendar.Period;
import vn.namro.exchange.TermEvent.TermUnitsChanged;
import vn.namro.exchange.TermFolder;
import vn.namro.language.Dates;
import vn.namro.language.Lang;
import vn.namro.organisation.TreeChange;
import vn.namro.organisation.TreeEdit;
import vn.namro.organisation.TreeFollower;
import vn.namro.organisation.Unit;
import vn.namro.progress.TermRecords;
import vn.namro.reporting.Actual;
import vn.namro.reporting.ActualStatus;
import vn.namro.reporting.model.ActualRule;
import vn.namro.reporting.model.Owed;
import vn.namro.resolution.Resolutions;
import vn.namro.resolution.Resolved;
import vn.namro.resolution.Share;
import vn.namro.resolution.model.ShareRule;
import vn.namro.rule.Breach;
import vn.namro.rule.Fault;

/** A change of the tree is recorded with the terms whose units it concerns; a term whose records would no longer be sound refuses it. */
@Component
@Order(1)
class TermsFollowTree implements TreeFollower {
    private static final int SOME = 5;

    private final Resolutions resolutions;
    private final ExportTerm exportTerm;
    private final ApplicationEventPublisher facts;

    TermsFollowTree(Resolutions resolutions, ExportTerm exportTerm, ApplicationEventPublisher facts) {
        this.resolutions = resolutions;
        this.exportTerm = exportTerm;
        this.facts = facts;
    }

    @Override
    public Reply ask(TreeChange change) {
        var terms = terms();
        var units = RowsOfTerms.of(change, terms);
        var breaches = new ArrayList<Breach>();
        var notes = new ArrayList<Note>();
        if (!units.disputed().isEmpty()) {
            breaches.add(Breach.of(ImportRule.I4_TERM_SAYS_OF_ITS_UNITS_WHAT_THE_TREE_SAYS, some(List.copyOf(units.disputed()))));
        }
        for (var resolved : terms) {
            var rows = units.rows().get(resolved.term().code());
            if (rows != null) {
                breaches.addAll(breaches(change, resolved, rows));
                notes.addAll(notes(change.edit(), resolved, change.day()));
            }
        }
        return new Reply(breaches, notes);
    }

    @Override
    public void follow(TreeChange change, DoneBy by, Instant recordedAt) {
        resolutions.changeAlone();
        var terms = terms();
        RowsOfTerms.of(change, terms).rows().forEach((code, rows) -> {
            var term = terms.stream().map(Resolved::term).filter(one -> one.code().equals(code)).findFirst().orElseThrow();
            resolutions.add(code, new Resolutions.Rows(List.of(), rows, List.of(), List.of(), List.of(), List.of(), List.of()), recordedAt);
            facts.publishEvent(new TermUnitsChanged(by, code, term.organisation(), rows.size(), change.edit().code()));
        });
    }

    private List<Resolved> terms() {
        return resolutions.terms().stream().map(term -> resolutions.now(term.code())).flatMap(Optional::stream).toList();
    }

    private List<Breach> breaches(TreeChange change, Resolved resolved, List<Unit> rows) {
        var term = resolved.term();
        var began = Period.year(term.firstYear()).firstDay(term.calendar());
        if (change.day().isBefore(began)) {
            return List.of(Breach.of(ImportRule.I3_DAY_IS_NOT_BEFORE_THE_TERM, term.code(), Dates.in(Lang.VI).table(began)));
        }
        var known = exportTerm.known(term.code(), null).orElseThrow();
        var records = known.records();
        var after = TermFolder.of(new TermRecords(term, records.organisation().with(rows), records.resolution(), records.clauses(), records.breakthroughs(),
                records.targets(), records.shares(), records.actuals()), known.narratives());
        var byRule = WholeFolder.faults(after).stream().collect(Collectors.groupingBy(Fault::wanted, TreeMap::new, Collectors.toList()));
        return byRule.entrySet().stream().map(entry -> {
            var found = some(entry.getValue().stream().map(Fault::found).distinct().toList());
            if (entry.getKey().equals(ActualRule.A5_UNIT_EXISTED.key())) {
                return Breach.of(ImportRule.I5_FIGURES_KEEP_THEIR_UNIT, term.code(), entry.getValue().size(), found);
            }
            return entry.getKey().equals(ShareRule.S7_NO_SHARE_ABOVE_A_SHARE.key()) ? Breach.of(ImportRule.I6_NO_SHARE_COMES_ABOVE_A_SHARE, term.code(), found)
                    : Breach.of(ImportRule.I7_RECORDS_STAY_SOUND, term.code(), entry.getValue().size(), entry.getKey(), found);
        }).toList();
    }

    private List<Note> notes(TreeEdit edit, Resolved resolved, LocalDate day) {
        var notes = new ArrayList<Note>();
        var term = resolved.term().code();
        notes.add(Note.of("exchange.tree.term", term));
        if (edit instanceof TreeEdit.Create) {
            return notes;
        }
        var shares = resolved.shares().stream().filter(share -> share.unit().equals(edit.code())).map(Share::target).toList();
        if (!shares.isEmpty()) {
            notes.add(Note.of("exchange.tree.shares", shares.size(), some(shares)));
        }
        var figures = exportTerm.known(term, null).orElseThrow().records().actuals().stream().filter(actual -> actual.unit().equals(edit.code())).toList();
        var confirmed = figures.stream().filter(actual -> actual.status() == ActualStatus.CONFIRMED).map(Actual::period).collect(Collectors.toSet());
        var due = new Owed(resolved).periods(edit.code(), day.minusDays(1)).stream().filter(period -> !confirmed.contains(period)).map(Period::toString).toList();
        if (!due.isEmpty()) {
            notes.add(Note.of("exchange.tree.due", due.size(), some(due)));
        }
        if (!figures.isEmpty()) {
            notes.add(Note.of("exchange.tree.figures", figures.size()));
        }
        return notes;
    }

    private static String some(List<String> all) {
        return String.join(", ", all.subList(0, Math.min(SOME, all.size()))) + (all.size() > SOME ? ", …" : "");
    }
}

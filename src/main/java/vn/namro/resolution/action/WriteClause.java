package vn.namro.resolution.action;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.audit.DoneBy;
import vn.namro.resolution.Breakthrough;
import vn.namro.resolution.Clause;
import vn.namro.resolution.ResolutionEvent.BreakthroughWritten;
import vn.namro.resolution.ResolutionEvent.ClauseWritten;
import vn.namro.resolution.Resolutions;
import vn.namro.resolution.Resolutions.Rows;
import vn.namro.resolution.model.ClauseRule;
import vn.namro.resolution.model.ClauseRules;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;

/**
 * Writes down a clause or a breakthrough of a resolution, or writes it anew where it was copied wrongly; the earlier text stays
 * recorded. Whoever calls has asked whether the person has authority over the organisation of the term.
 */
@Component
public class WriteClause {
    private final Resolutions resolutions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    WriteClause(Resolutions resolutions, ApplicationEventPublisher facts, Clock clock) {
        this.resolutions = resolutions;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * @param seen {@link Resolutions#seenClause} of what the person had before them
     * @throws java.util.NoSuchElementException for an unknown term
     */
    @Transactional
    public Outcome<Clause> clause(DoneBy by, String term, long seen, Clause clause) {
        resolutions.changeAlone();
        var known = resolutions.now(term).orElseThrow();
        var standing = known.clauses().stream().filter(one -> one.code().equals(clause.code())).findFirst().orElse(null);
        if (resolutions.seenClause(term, clause.code()) != seen) {
            return overtaken(seen);
        }
        var after = Stream.concat(known.clauses().stream().filter(one -> one != standing), Stream.of(clause))
                .collect(Collectors.toMap(Clause::code, one -> one));
        var breaches = ClauseRules.breaches(clause, after);
        if (!breaches.isEmpty()) {
            return Outcome.refused(breaches);
        }
        if (!clause.equals(standing)) {
            resolutions.add(term, new Rows(List.of(), List.of(), List.of(), List.of(clause), List.of(), List.of(), List.of()), now());
            facts.publishEvent(new ClauseWritten(by, term, known.term().organisation(), clause.code()));
        }
        return Outcome.done(clause);
    }

    /** As {@link #clause}. */
    @Transactional
    public Outcome<Breakthrough> breakthrough(DoneBy by, String term, long seen, Breakthrough breakthrough) {
        resolutions.changeAlone();
        var known = resolutions.now(term).orElseThrow();
        var standing = known.breakthroughs().stream().filter(one -> one.code().equals(breakthrough.code())).findFirst().orElse(null);
        if (resolutions.seenBreakthrough(term, breakthrough.code()) != seen) {
            return overtaken(seen);
        }
        if (!breakthrough.equals(standing)) {
            resolutions.add(term, new Rows(List.of(), List.of(), List.of(), List.of(), List.of(breakthrough), List.of(), List.of()), now());
            facts.publishEvent(new BreakthroughWritten(by, term, known.term().organisation(), breakthrough.code()));
        }
        return Outcome.done(breakthrough);
    }

    private static <T> Outcome<T> overtaken(long seen) {
        return Outcome.refused(List.of(Breach.of(seen == 0 ? ClauseRule.C3_CODE_IS_NEW : ClauseRule.C4_NOTHING_CHANGED_MEANWHILE)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

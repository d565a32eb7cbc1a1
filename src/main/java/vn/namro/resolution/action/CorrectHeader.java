package vn.namro.resolution.action;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.audit.DoneBy;
import vn.namro.resolution.Correction;
import vn.namro.resolution.Resolution;
import vn.namro.resolution.ResolutionEvent.HeaderCorrected;
import vn.namro.resolution.Resolutions;
import vn.namro.resolution.TermOfOffice;
import vn.namro.resolution.model.AmendmentRule;
import vn.namro.resolution.model.TermRule;
import vn.namro.resolution.model.TermRules;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;

/**
 * Puts right what a term and its resolution are headed by: titles, number and days, for a reason. What decides how figures are judged, the
 * years and the calendar, is no header. Whoever calls has asked whether the person has authority over the organisation of the term.
 */
@Component
public class CorrectHeader {
    private final Resolutions resolutions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    CorrectHeader(Resolutions resolutions, ApplicationEventPublisher facts, Clock clock) {
        this.resolutions = resolutions;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * @param seen {@link Resolutions#seenHeader} of what the person had before them
     * @throws java.util.NoSuchElementException for an unknown term
     */
    @Transactional
    public Outcome<Correction> run(DoneBy by, TermOfOffice term, Resolution resolution, long seen, String reason) {
        resolutions.changeAlone();
        var known = resolutions.now(term.code()).orElseThrow();
        var breaches = new ArrayList<Breach>(TermRules.breaches(term, known.term().organisation()::equals));
        if (resolutions.seenHeader(term.code()) != seen) {
            return Outcome.refused(List.of(Breach.of(TermRule.M8_NOTHING_CHANGED_MEANWHILE)));
        }
        if (term.equals(known.term()) && resolution.equals(known.resolution())) {
            breaches.add(Breach.of(TermRule.M7_HEADER_CHANGES));
        }
        if (reason.isEmpty()) {
            breaches.add(Breach.of(AmendmentRule.D5_REASON_IS_GIVEN));
        }
        if (!breaches.isEmpty()) {
            return Outcome.refused(breaches);
        }
        var correction = new Correction(UUID.randomUUID(), Correction.Kind.HEADER, term.code(), null, reason, clock.instant().truncatedTo(ChronoUnit.MICROS));
        resolutions.correct(term.code(), correction, Resolutions.Rows.ofHeader(term, resolution), Resolutions.Rows.NONE);
        facts.publishEvent(new HeaderCorrected(by, term.code(), term.organisation(), correction.id()));
        return Outcome.done(correction);
    }
}

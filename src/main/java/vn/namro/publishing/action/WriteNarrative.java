package vn.namro.publishing.action;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Authority;
import vn.namro.accounts.Role;
import vn.namro.calendar.OfficeTime;
import vn.namro.organisation.Organisation;
import vn.namro.publishing.Narrative;
import vn.namro.publishing.PublishingEvent.NarrativeWritten;
import vn.namro.publishing.model.NarrativeRules;
import vn.namro.publishing.model.NarrativeText;
import vn.namro.publishing.store.NarrativeVersions;
import vn.namro.resolution.Resolutions;
import vn.namro.resolution.TermOfOffice;
import vn.namro.rule.Outcome;
import vn.namro.web.NotFound;

/** Writes what a unit, or the whole organisation, says in a review. What stood before stays readable. */
@Component
public class WriteNarrative {
    private final Resolutions resolutions;
    private final NarrativeVersions versions;
    private final Authority authority;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    WriteNarrative(Resolutions resolutions, NarrativeVersions versions, Authority authority, ApplicationEventPublisher facts, Clock clock) {
        this.resolutions = resolutions;
        this.versions = versions;
        this.authority = authority;
        this.facts = facts;
        this.clock = clock;
    }

    /** A clerk writes for the own unit and those below, the secretariat for the whole organisation too. */
    public boolean may(Actor actor, TermOfOffice term, Organisation organisation, @Nullable String unit) {
        var role = actor.post().role();
        var today = OfficeTime.dayOf(clock.instant());
        if (unit == null) {
            return role == Role.SECRETARIAT && authority.over(actor, term.organisation(), today);
        }
        return (role == Role.SECRETARIAT || role == Role.CLERK) && !unit.equals(term.organisation()) && organisation.knows(unit) && authority.over(actor, unit, today);
    }

    /**
     * @param seen the version that the writer had before them, 0 for none
     * @throws NotFound for what is not the actor's to write
     */
    @Transactional
    public Outcome<Long> run(Actor actor, String term, Narrative typed, long seen) {
        // Two writers one after the other; and neither beside a folder that is being taken over.
        resolutions.changeAlone();
        var resolved = resolutions.now(term).orElseThrow(NotFound::new);
        if (!may(actor, resolved.term(), resolved.organisation(), typed.unit())) {
            throw new NotFound();
        }
        var narrative = new Narrative(typed.part(), typed.unit(), NarrativeText.of(typed.text()));
        var breaches = NarrativeRules.breaches(narrative, seen, versions.newest(term, narrative.part(), narrative.unit()));
        if (!breaches.isEmpty()) {
            return Outcome.refused(breaches);
        }
        var number = versions.write(term, narrative, clock.instant().truncatedTo(ChronoUnit.MICROS), actor.by(), actor.post().title());
        if (number > 0) {
            facts.publishEvent(new NarrativeWritten(actor.by(), term, narrative.part(), narrative.unit() == null ? resolved.term().organisation() : narrative.unit(),
                    number, digest(narrative.text())));
        }
        return Outcome.done(number);
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}

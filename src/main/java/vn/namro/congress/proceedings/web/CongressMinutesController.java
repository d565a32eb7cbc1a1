package vn.namro.congress.proceedings.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.namro.accounts.Actor;
import vn.namro.audit.AuditTrail;
import vn.namro.calendar.OfficeTime;
import vn.namro.congress.Attendance;
import vn.namro.congress.Congresses;
import vn.namro.congress.Seat;
import vn.namro.congress.delegates.store.CongressStore;
import vn.namro.congress.proceedings.model.CongressMinutes;
import vn.namro.congress.proceedings.model.CongressMinutes.Body;
import vn.namro.congress.proceedings.model.CongressMinutes.Held;
import vn.namro.congress.proceedings.model.PollCourse;
import vn.namro.congress.proceedings.store.AgendaStore;
import vn.namro.congress.proceedings.store.DraftStore;
import vn.namro.congress.proceedings.store.PollStore;
import vn.namro.congress.store.ElectionStore;
import vn.namro.documents.StylePacks;
import vn.namro.language.Lang;
import vn.namro.organisation.Units;
import vn.namro.web.Download;

/** The minutes of a congress, to be signed by its presidium and its secretariat. */
@Controller
class CongressMinutesController {
    private static final List<String> STYLES = List.of("party", "state");

    private final Sitting sitting;
    private final Attendance attendance;
    private final Congresses congresses;
    private final CongressStore store;
    private final ElectionStore elections;
    private final AgendaStore agendas;
    private final PollStore polls;
    private final DraftStore drafts;
    private final Units units;
    private final AuditTrail trail;

    CongressMinutesController(Sitting sitting, Attendance attendance, Congresses congresses, CongressStore store, ElectionStore elections, AgendaStore agendas,
            PollStore polls, DraftStore drafts, Units units, AuditTrail trail) {
        this.sitting = sitting;
        this.attendance = attendance;
        this.congresses = congresses;
        this.store = store;
        this.elections = elections;
        this.agendas = agendas;
        this.polls = polls;
        this.drafts = drafts;
        this.units = units;
        this.trail = trail;
    }

    @GetMapping("/congresses/{id}/minutes.docx")
    ResponseEntity<byte[]> minutes(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String style, @RequestParam(defaultValue = "") String language) {
        var congress = sitting.require(actor, id);
        var all = polls.all(id);
        var first = all.stream().filter(poll -> !poll.declaration().mock()).map(PollCourse::opening).filter(Objects::nonNull).findFirst();
        var quorum = first.isPresent() ? first.get().quorum() : attendance.quorum(id, sitting.now());
        var pack = StylePacks.named(STYLES.contains(style) ? style : congress.rules().documents());
        var joined = store.elections(id);
        var minutes = new CongressMinutes(congress, units.now().nameOn(congress.unit(), OfficeTime.dayOf(sitting.now())), quorum, bodies(id), agendas.of(id), all,
                elections.all().stream().filter(one -> joined.contains(one.id())).map(one -> new Held(one.title(), one.round())).toList().reversed(), drafts.of(congress).orElse(null),
                sitting.now(), trail.head().toString());
        return Download.of("minutes-" + id, "docx", minutes.docx(pack, Lang.parse(language).orElse(Lang.VI)));
    }

    private List<Body> bodies(UUID id) {
        Map<Integer, String> names = new HashMap<>();
        sitting.presence(id).delegates().forEach(delegate -> names.put(delegate.number(), delegate.name()));
        return congresses.bodies(id).entrySet().stream().map(body -> new Body(body.getKey(), body.getValue().stream().map(seat -> seated(seat, names)).toList())).toList();
    }

    private static String seated(Seat seat, Map<Integer, String> names) {
        var name = seat.number() == null ? seat.name() : names.getOrDefault(seat.number(), seat.name());
        return seat.post().isEmpty() ? name : seat.post() + ": " + name;
    }
}

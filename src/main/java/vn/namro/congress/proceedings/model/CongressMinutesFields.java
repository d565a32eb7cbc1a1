package vn.namro.congress.proceedings.model;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import vn.namro.calendar.OfficeTime;
import vn.namro.congress.Congress.Session;
import vn.namro.congress.proceedings.model.PollSubject.Kind;
import vn.namro.documents.Content;
import vn.namro.documents.Content.Figure;
import vn.namro.documents.Fields;
import vn.namro.language.Dates;
import vn.namro.language.Lang;
import vn.namro.language.Wording;

/** What the minutes of one congress say. */
final class CongressMinutesFields {
    private final CongressMinutes minutes;
    private final Lang lang;
    private final Wording wording;
    private final PollWording words;

    CongressMinutesFields(CongressMinutes minutes, Lang lang) {
        this.minutes = minutes;
        this.lang = lang;
        this.wording = Wording.in(lang);
        this.words = PollWording.in(lang);
    }

    Fields all() {
        var congress = minutes.congress();
        return resolution(polls(course(Fields.of("minutes.superior_line", Content.each(List.of(Fields.of("minutes.superior", minutes.organisation()))))
                .and("minutes.issuer", said("issuer")).and("minutes.number", "")
                .and("minutes.date", wording.of("congress.minutes.place", Dates.in(lang).words(OfficeTime.dayOf(minutes.at()))))
                .and("minutes.illustrative", Content.shown(congress.illustrative()))
                .and("minutes.title", congress.title()).and("minutes.place", congress.place())
                .and("minutes.sessions", each(congress.sessions(), session -> Fields.of("minutes.session", session(session))))
                .and("minutes.convened", figure("convened", minutes.attendance().convened())).and("minutes.present", figure("present", minutes.attendance().present()))
                .and("minutes.quorum", figure("quorum", minutes.attendance().needed()))
                .and("minutes.bodies", each(minutes.bodies().stream().filter(body -> !body.seats().isEmpty()).toList(),
                        body -> Fields.of("minutes.body", wording.of(body.body().key()) + ": " + String.join("; ", body.seats()) + ".")))
                .and("minutes.elections", each(minutes.elections(), election -> Fields.of("minutes.election", said("election", election.title(), words.number(election.round())))))
                .and("minutes.no_elections", Content.shown(minutes.elections().isEmpty()))
                .and("minutes.moment", moment(minutes.at())).and("minutes.trail", minutes.head()))));
    }

    private Fields course(Fields fields) {
        var agenda = minutes.agenda();
        return fields.and("minutes.no_items", Content.shown(agenda.items().isEmpty()))
                .and("minutes.items", each(agenda.items(), item -> Fields.of("minutes.item", item.title())
                        .and("minutes.run", run(item))
                        .and("minutes.points", each(agenda.points(item.id()), point -> Fields.of("minutes.point",
                                wording.of(point.kind().key(), words.number(point.number())) + " " + point.text())))));
    }

    private String run(Agenda.Item item) {
        var speakers = minutes.agenda().speakers(item.id()).stream().filter(speaker -> speaker.began() != null).map(Agenda.Speaker::label).toList();
        var begun = minutes.agenda().begun(item.id());
        var ran = begun.isEmpty() ? said("course.not_begun") : said("course.begun", moment(begun.get()),
                words.number(minutes.agenda().ran(item.id(), minutes.at()).toMinutes()));
        return speakers.isEmpty() ? ran : ran + " " + said("course.speakers", String.join("; ", speakers));
    }

    private Fields polls(Fields fields) {
        return fields.and("minutes.no_polls", Content.shown(minutes.polls().isEmpty())).and("minutes.polls_section", Content.shown(!minutes.polls().isEmpty()))
                .and("minutes.polls", each(minutes.polls(), poll -> {
                    var result = poll.result().orElseThrow();
                    return Fields.of("minutes.order", words.number(poll.number())).and("minutes.question", poll.declaration().question())
                            .and("minutes.favour", figure("favour." + poll.number(), result.votes().favour()))
                            .and("minutes.against", figure("against." + poll.number(), result.votes().against()))
                            .and("minutes.abstaining", figure("abstaining." + poll.number(), result.votes().abstaining()))
                            .and("minutes.silent", figure("silent." + poll.number(), result.silent()))
                            .and("minutes.outcome", wording.of(result.carried() ? "proceedings.carried" : "proceedings.lost"));
                }))
                .and("minutes.grounds", each(minutes.polls(), poll -> Fields.of("minutes.ground", ground(poll))));
    }

    private String ground(PollCourse poll) {
        var result = poll.result().orElseThrow();
        return said("polls.ground", words.number(poll.number()), wording.of(poll.declaration().way().key()), moment(Objects.requireNonNull(poll.opening()).at()),
                words.number(result.present()), words.number(result.convened()), words.verdict(result), words.source(poll.declaration()),
                Objects.requireNonNull(poll.closing()).digest());
    }

    private Fields resolution(Fields fields) {
        var draft = minutes.draft();
        var adopted = draft == null ? null : draft.adopted().orElse(null);
        List<DraftAmendment> amendments = draft == null ? List.of() : draft.amendments();
        return fields.and("minutes.amendments", each(amendments, amendment -> Fields.of("minutes.amendment", said("amendment",
                        words.number(amendment.number()), amendment.clause(), cameOf(amendment)))))
                .and("minutes.adopted", draft == null || adopted == null ? said("not_adopted") : said("adopted", draft.draft().number(),
                        words.number(adopted.number()), Dates.in(lang).words(OfficeTime.dayOf(Objects.requireNonNull(adopted.closing()).at()))));
    }

    private String cameOf(DraftAmendment amendment) {
        var polls = Objects.requireNonNull(minutes.draft()).polls(Kind.AMENDMENT, amendment.id().toString()).stream().filter(poll -> poll.result().isPresent()).toList();
        return polls.isEmpty() ? said("not_put") : said("put", words.number(polls.getLast().number()),
                wording.of(polls.getLast().result().orElseThrow().carried() ? "proceedings.carried" : "proceedings.lost"));
    }

    private String session(Session session) {
        return wording.of(session.kind().key()) + ": " + Dates.in(lang).words(session.day()) + ", " + time(session.begins()) + " – " + time(session.ends()) + ".";
    }

    private static String time(LocalTime time) {
        return "%02d:%02d".formatted(time.getHour(), time.getMinute());
    }

    private String moment(Instant at) {
        var time = at.atZone(OfficeTime.ZONE);
        return wording.of("congress.minutes.moment", "%02d".formatted(time.getHour()), "%02d".formatted(time.getMinute()), Dates.in(lang).words(time.toLocalDate()));
    }

    private Figure figure(String id, long number) {
        return new Figure(Figure.id(id), words.number(number));
    }

    private String said(String key, Object... arguments) {
        return wording.of("proceedings.minutes." + key, arguments);
    }

    private static <T> Content each(List<T> items, Function<T, Fields> fields) {
        return Content.each(items.stream().map(fields).toList());
    }
}

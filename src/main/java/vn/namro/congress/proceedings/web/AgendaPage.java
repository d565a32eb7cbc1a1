package vn.namro.congress.proceedings.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.namro.accounts.Role;
import vn.namro.calendar.OfficeTime;
import vn.namro.congress.Congress;
import vn.namro.congress.proceedings.model.Agenda;
import vn.namro.language.Dates;
import vn.namro.language.Lang;
import vn.namro.language.Wording;
import vn.namro.web.Problem;

/** The agenda of a congress as it runs. */
public record AgendaPage(Congress congress, Agenda agenda, Instant now, Role role, Map<String, String> typed, List<Problem> problems) {
    public String at() {
        return "/congresses/" + congress.id();
    }

    public boolean mayLead() {
        return role == Role.SECRETARIAT;
    }

    /** Whether the visitor may give tasks. */
    public boolean mayGive() {
        return role == Role.SECRETARIAT || role == Role.LEADER;
    }

    /** How long an item has run, in whole minutes. */
    public long ran(Agenda.Item item) {
        return agenda.ran(item.id(), now).toMinutes();
    }

    /** Where a task is proposed whose source is this point. */
    public String task(Agenda.Point point, Lang lang) {
        var source = Wording.in(lang).of("proceedings.point.source." + point.kind(), point.number(), congress.title(),
                Dates.in(lang).table(OfficeTime.dayOf(point.at())));
        return "/tasks/new?source=CONCLUSIONS&reference=" + URLEncoder.encode(source, StandardCharsets.UTF_8) + "&text=" + URLEncoder.encode(point.text(), StandardCharsets.UTF_8);
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }
}

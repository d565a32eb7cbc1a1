package vn.namro.congress.delegates.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.Look;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Role;
import vn.namro.accounts.action.MakeAccount;
import vn.namro.accounts.action.Passwords;
import vn.namro.accounts.model.PersonRequest;
import vn.namro.accounts.model.PostRequest;
import vn.namro.congress.Delegates;
import vn.namro.congress.delegates.action.IllustrativeCongress;

/** The pages of a congress in a real browser, and a delegate checked in at a phone's width by the code on the badge. */
@ServerTest
class CongressLookTest {
    @Autowired
    private IllustrativeCongress illustrative;
    @Autowired
    private Delegates delegates;
    @Autowired
    private MakeAccount makeAccount;
    @Autowired
    private People people;

    @Test
    void everyPageFitsAndADelegateIsCheckedInOnAPhone() {
        var unit = People.unique("BC");
        people.units(People.unit(unit, null), People.unit(People.unique("CS"), unit), People.unit(People.unique("CS"), unit));
        var id = illustrative.make(actor(unit), actor(unit), unit, "XIII", List.of());
        var at = "/congresses/" + id;
        var one = at + "/delegates/" + delegates.list(id).getFirst().id();
        try (var look = people.look(people.one(Role.SECRETARIAT, unit))) {
            List.of(at, at + "/call", at + "/bodies", at + "/delegates", one, at + "/delegates/new", at + "/delegates/import", at + "/allotment", at + "/badges",
                    at + "/check-in", at + "/presence?day=04/08/2020&time=08:00", at + "/credentials").forEach(look::at);
            look.page().setViewportSize(320, 700);
            look.page().navigate(look.page().url().replaceFirst("/congresses/.*", at + "/badges"));
            var code = look.page().locator(".badge .code").first().textContent();
            look.page().navigate(look.page().url().replace("/badges", "/check-in"));
            for (var said : List.of("Came in at", "Checked in before")) {
                look.page().fill("#code", code);
                look.page().keyboard().press("Enter");
                look.page().waitForSelector("text=" + said);
                look.check(said);
            }
            assertThat(look.page().locator("#quorum .large").textContent()).contains("1 / 262");
        }
        try (var look = people.look(people.one(Role.CREDENTIALS_COMMITTEE, unit))) {
            look.at(at + "/credentials");
            look.at(at + "/credentials/import");
        }
    }

    private Actor actor(String unit) {
        return makeAccount.forDemonstration(new PersonRequest(People.unique("nguoi-"), "", "Chuyên viên"),
                new PostRequest(unit, Role.SECRETARIAT, "Chuyên viên " + UUID.randomUUID(), LocalDate.of(2015, 1, 1), null), Passwords.oneTime());
    }
}

package vn.namro.congress.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.accounts.Role;

/** The pages of an election in a real browser, and a ballot entered by the keyboard alone. */
@ServerTest
class ElectionLookTest {
    @Autowired
    private People people;

    @Test
    void everyPageFitsAndABallotIsEnteredByKeysAlone() {
        var unit = People.unique("BC");
        people.units(People.unit(unit, null));
        var clerk = people.one(Role.SECRETARIAT, unit);
        var member = people.one(Role.COUNTING_BOARD, unit);
        var other = people.visit(people.one(Role.COUNTING_BOARD, unit));
        var at = people.visit(clerk).post("/elections/new", "unit", unit, "title", "Bầu Ban Chấp hành", "body", "Ban Chấp hành", "seats", "3",
                "pack", "party-2024-delegates", "style", "strike", "keepers", "2", "convened", "3", "deductions", "1 vắng mặt suốt thời gian đại hội",
                "candidates", "Ứng cử viên 01\nỨng cử viên 02\nỨng cử viên 03\nỨng cử viên 04")
                .headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        try (var look = people.look(clerk)) {
            look.at("/elections");
            look.at("/elections/new");
            look.at(at);
            look.at(at + "/paper");
        }
        try (var look = people.look(member)) {
            look.at(at + "/entry");
            look.page().keyboard().press("2");
            look.page().keyboard().press("3");
            look.page().keyboard().press("Enter");
            look.page().waitForSelector("text=Ballots entered");
            assertThat(look.page().inputValue("#serial")).isEqualTo("002");
            assertThat(look.page().content()).contains("-00-");
            look.page().keyboard().press("k");
            look.page().keyboard().press("Enter");
            look.page().waitForSelector("text=Close with 2 ballots");
            look.at(at + "/entry");
            look.page().click("text=Close with");
            other.post(at + "/entry", "serial", "001", "n1", "1");
            other.post(at + "/entry/close");
            look.at(at + "/result");
            other.post(at + "/difference", "serial", "001", "choice", "1", "reason", "Đọc lại trên phiếu");
            other.post(at + "/difference", "serial", "002", "choice", "1", "reason", "Đọc lại trên phiếu");
            other.post(at + "/figures", "entitled", "2", "present", "2", "issued", "1", "returned", "1", "not_returned", "0", "spoiled", "0", "foreign", "1");
            look.at(at + "/result");
        }
    }
}

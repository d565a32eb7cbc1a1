package vn.namro.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.accounts.Role;
import vn.namro.organisation.Unit;

/** The pages of signing in, administering and auditing, in a real browser. */
@ServerTest
class AccountsLookTest {
    private static final String LONG = "Đảng bộ Trung tâm Xúc tiến Đầu tư, Thương mại, Du lịch và Hợp tác quốc tế thuộc Ủy ban nhân dân thành phố";

    @Autowired
    private People people;

    @Test
    void whoIsNotSignedInSeesTheDoor() {
        try (var look = people.look()) {
            look.at("/sign-in");
            look.page().fill("#name", "khong-ai");
            look.page().fill("#password", "khong phai mat khau");
            look.page().click("button.primary");
            look.page().waitForSelector(".problems");
            look.check("/sign-in refused");
            assertThat(look.page().evaluate("document.activeElement.className")).isEqualTo("problems");
        }
    }

    @Test
    void anAdministratorMakesAnAccountByTheKeyboardAlone() {
        var unit = People.unique("D");
        people.units(new Unit(unit, LONG, null, null, null, null, null, java.util.List.of(), 12));
        try (var look = people.look(people.one(Role.ADMINISTRATOR, unit))) {
            for (var path : new String[] {"/", "/accounts", "/accounts/new", "/password", "/nothing", "/audit"}) {
                look.at(path);
            }
            var page = look.page();
            page.navigate(page.url().replaceAll("/audit$", "/accounts/new"));
            page.focus("#familyName");
            for (var typed : new String[] {"Nguyễn", "Chuyên viên", People.unique("chuyen-vien-")}) {
                page.keyboard().type(typed);
                page.keyboard().press("Tab");
            }
            page.selectOption("#role", "CLERK");
            page.focus("#title");
            page.keyboard().type("Chuyên viên");
            page.keyboard().press("Enter");
            page.waitForSelector(".secret");
            look.check("a new account");
            page.setViewportSize(320, 800);
            look.check("a new account, narrow");
        }
    }

    @Test
    void anAuditorReadsTheTrail() {
        try (var look = people.look(people.one(Role.AUDITOR, null))) {
            look.at("/audit?check=true");
            look.at("/audit?kind=no.Such");
        }
    }

    @Test
    void menusCloseByEscape() {
        try (var look = people.look(people.one(Role.LEADER, null))) {
            var page = look.page();
            page.locator(".top details.menu > summary").last().click();
            assertThat(page.locator("details.menu[open]").count()).isEqualTo(1);
            look.check("an open menu");
            page.keyboard().press("Escape");
            assertThat(page.locator("details.menu[open]").count()).isZero();
        }
    }
}

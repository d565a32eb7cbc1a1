package vn.namro.accounts.web;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.Look;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.accounts.Role;

/** The forms of a unit in a real browser: what a refusal says, and a preview up to the record, by keys. */
@ServerTest
class UnitFormsLookTest {
    @Autowired
    private People people;

    @Test
    void aMergerIsRefusedMendedPreviewedAndRecorded() {
        var root = People.unique("D");
        var one = People.unique("D");
        var two = People.unique("D");
        people.units(People.unit(root, null), People.unit(one, root), People.unit(two, root), People.unit(People.unique("D"), one));
        try (var look = people.look(people.one(Role.SECRETARIAT, root))) {
            var page = look.page();
            look.at("/units/" + one + "/merge");
            page.fill("#day", "31/02/2022");
            page.press("#day", "Enter");
            page.waitForSelector(".problems");
            check(look, page, "refused");
            page.fill("#successor", two);
            page.fill("#day", "01/03/2022");
            page.press("#day", "Enter");
            page.waitForSelector("#preview");
            check(look, page, "preview");
            page.focus("button[value=record]");
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.endsWith("/units/" + one));
            check(look, page, "recorded");
        }
    }

    private static void check(Look look, Page page, String what) {
        for (int width : new int[] {320, 1280}) {
            page.setViewportSize(width, 800);
            look.check(what + " at " + width);
        }
    }
}

package vn.namro.reporting.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.accounts.Role;
import vn.namro.exchange.action.ImportTerm;

/** The clerk's way and the reader's in a browser that runs no scripts: a locked-down office machine, or one whose scripts did not load. */
@ServerTest
class NoScriptWalkTest {
    @Autowired
    private ImportTerm importTerm;
    @Autowired
    private People people;
    @TempDir
    private Path folder;

    @Test
    void workIsHandedInConfirmedAndReadWithoutScripts() {
        var term = ReportingTerm.imported(importTerm, folder);
        var clerk = people.one(Role.CLERK, term.one());
        try (var look = people.lookWithoutScripts(clerk)) {
            var page = look.page();
            page.locator("nav.column a[href='/reports']").first().click();
            page.locator("main a[href='" + term.report(term.one(), "2019") + "']").first().click();
            page.locator("[id='value.CT1']").fill("sáu mươi");
            button(page, "Kiểm tra và gửi báo cáo");
            assertThat(page.locator(".problems")).containsText("sáu mươi");
            page.locator("[id='value.CT1']").fill("60");
            page.locator("[id='numerator.CT2']").fill("96");
            page.locator("[id='denominator.CT2']").fill("100");
            page.locator("[id='value.CT3']").fill("55");
            button(page, "Kiểm tra và gửi báo cáo");
            page.waitForURL("**/check");
            button(page, "Gửi báo cáo");
            assertThat(page.locator(".notice")).isVisible();
            assertThat(page.locator("main")).containsText("Chờ xác nhận");
        }
        try (var look = people.lookWithoutScripts(people.one(Role.SECRETARIAT, term.root()))) {
            var page = look.page();
            page.locator("nav.column a[href='/confirmations']").first().click();
            page.locator("main a[href='" + term.confirmation(term.one(), "2019") + "']").first().click();
            page.locator("input[name=target]").all().forEach(box -> box.check());
            button(page, "Xác nhận");
            assertThat(page.locator(".notice")).containsText("Đã xác nhận");
        }
        try (var look = people.lookWithoutScripts(people.one(Role.LEADER, term.root()))) {
            var page = look.page();
            page.locator("nav.column a[href='/targets']").first().click();
            page.locator("main a[href^='/targets/CT1']").first().click();
            page.locator("main a[href*='/units/" + term.one() + "']").first().click();
            assertThat(page.locator("#figure")).containsText("60");
            page.locator("form.find input").fill("so noi vu");
            page.keyboard().press("Enter");
            page.waitForURL("**/search?**");
            assertThat(page.locator("main")).containsText("Đảng bộ Sở Nội vụ");
            page.locator(".languages a[lang=en]").click();
            assertThat(page.locator("html")).hasAttribute("lang", "en");
        }
    }

    private static void button(Page page, String name) {
        page.locator("main").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name)).first().click();
    }
}

package vn.namro.tasks.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.Look;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.accounts.Role;
import vn.namro.calendar.OfficeTime;
import vn.namro.language.Dates;
import vn.namro.language.Lang;

/** In a real browser: a leader's words become clear while they are typed, go through the lead, come back, and are confirmed. */
@ServerTest
class TaskBrowserTest {
    @Autowired
    private People people;
    @Autowired
    private Clock clock;

    @Test
    void aDirectiveGoesFromTheLeadersWordsToAConfirmedDeliverable() {
        var root = People.unique("GTB-");
        var unit = People.unique("CTB-");
        people.units(People.unit(root, null), People.unit(unit, root));
        try (var office = people.look(people.one(Role.LEADER, root)); var lead = people.look(people.one(Role.CLERK, unit))) {
            write(office.page(), unit);
            office.check("a task that is proposed");
            press(office.page(), "Approved", "Assigned");
            var taken = lead.page();
            taken.click("nav.column a[href='/tasks']");
            taken.click("a[href='/tasks/mine']");
            taken.click("table.tasks a");
            press(taken, "Accepted");
            askForMoreTime(taken);
            office.page().reload();
            press(office.page(), "ExtensionGranted");
            taken.reload();
            handIn(taken, "ke-hoach.pdf");
            giveBack(office, "Thiếu phụ lục");
            taken.reload();
            assertThat(taken.locator(".sentence")).containsText("Kết quả bị trả lại");
            handIn(taken, "phu-luc.pdf");
            office.page().reload();
            press(office.page(), "Confirmed");
            assertThat(office.page().locator(".sentence")).containsText("Hoàn thành");
            assertThat(office.page().locator(".course-of")).containsText("Thiếu phụ lục");
            office.check("a task that is done");
        }
    }

    private void write(Page page, String unit) {
        page.click("nav.column a[href='/tasks']");
        page.click("a[href='/tasks/new']");
        var told = page.locator(".clearness h2");
        assertThat(told).containsText("0/5");
        page.fill("#text", "Ban hành Kế hoạch rà soát thủ tục hành chính của đơn vị");
        assertThat(told).containsText("2/5");
        page.fill("#reference", "Thông báo số 12-TB/ĐUK");
        page.selectOption("#leadUnit", unit);
        page.fill("#leadTitle", "Bí thư Đảng ủy");
        page.fill("#leaderTitle", "Phó Bí thư Thường trực");
        page.fill("#steps", "Dự thảo; Văn phòng");
        page.fill("#deadline", Dates.in(Lang.VI).table(OfficeTime.dayOf(clock.instant()).plusDays(9)));
        assertThat(told).containsText("5/5");
        page.click("button[value=save]");
        assertThat(page.locator(".notice")).containsText("Đã đề xuất");
    }

    private static void press(Page page, String... moves) {
        for (var move : moves) {
            page.click("button[value=" + move + "]");
            assertThat(page.locator(".notice")).isVisible();
        }
    }

    private void askForMoreTime(Page page) {
        var form = page.locator("details.more:has(button[value=ExtensionAsked])");
        form.locator("summary").click();
        form.locator("#until").fill(Dates.in(Lang.VI).table(OfficeTime.dayOf(clock.instant()).plusDays(20)));
        form.locator("textarea").fill("Chờ hướng dẫn của cấp trên");
        form.locator("button").click();
        assertThat(page.locator(".sentence")).containsText("Chờ");
    }

    private static void handIn(Page page, String name) {
        var form = page.locator("#hand-in");
        if (form.getAttribute("open") == null) {
            form.locator("summary").click();
        }
        form.locator("input[type=file]").setInputFiles(new FilePayload(name, "application/pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)));
        form.locator("button[value=HandedIn]").click();
        assertThat(page.locator(".notice")).containsText("Đã gửi kết quả");
    }

    private static void giveBack(Look office, String reason) {
        var page = office.page();
        page.reload();
        var form = page.locator("details.more:has(button[value=Returned])");
        form.locator("summary").click();
        form.locator("textarea").fill(reason);
        form.locator("button").click();
        assertThat(page.locator(".notice")).containsText("Đã trả lại");
    }
}

package vn.namro.reporting.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.Look;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.accounts.Role;
import vn.namro.exchange.action.ImportTerm;

/** The whole way in a real browser, each step by the person whose step it is, by what stands on the pages alone. */
@ServerTest
class LoopWalkTest {
    @Autowired
    private ImportTerm importTerm;
    @Autowired
    private People people;
    @TempDir
    private Path folder;
    private ReportingTerm term;

    @BeforeEach
    void aTerm() {
        term = ReportingTerm.imported(importTerm, folder);
    }

    @Test
    void fromANewAccountToAFigureThatTheAuditorTraces() {
        var clerk = theAdministratorMakesAnAccountAndItsOwnerChoosesAPassword();
        theClerkReports(clerk);
        theOfficeReturnsOneFigureAndConfirmsTheOthers();
        theClerkCorrects(clerk);
        theOfficeConfirms();
        theLeaderOpensTheFigure();
        theAuditorTracesIt();
    }

    private People.Person theAdministratorMakesAnAccountAndItsOwnerChoosesAPassword() {
        var name = People.unique("vanthu-");
        String once;
        try (var look = people.look(people.one(Role.ADMINISTRATOR, null))) {
            var page = look.page();
            place(page, "Tài khoản và cương vị");
            link(page, "Thêm tài khoản");
            page.getByLabel("Tên", new Page.GetByLabelOptions().setExact(true)).fill("Văn thư");
            page.getByLabel("Tên đăng nhập").fill(name);
            page.locator("#unit").selectOption(term.one());
            page.locator("#role").selectOption("CLERK");
            page.locator("#title").fill("Cán bộ văn phòng cấp ủy");
            page.locator("#from").fill("01/01/2019");
            button(page, "Tạo tài khoản");
            once = page.locator("code.secret").innerText();
            look.check("an account made");
        }
        var password = "một câu dài dễ nhớ";
        try (var look = people.look()) {
            look.signIn(new People.Person(name, once));
            var page = look.page();
            page.locator("#current").fill(once);
            page.locator("#password").fill(password);
            page.locator("#repeated").fill(password);
            page.locator("main button.primary").click();
            assertThat(page.locator("main")).containsText("Đảng bộ Sở Nội vụ");
        }
        return new People.Person(name, password);
    }

    private void theClerkReports(People.Person clerk) {
        try (var look = people.look(clerk)) {
            var page = look.page();
            place(page, "Báo cáo");
            look.check("reports of a unit");
            page.locator("main a[href='" + term.report(term.one(), "2019") + "']").first().click();
            page.locator("[id='value.CT1']").fill("sáu mươi");
            button(page, "Kiểm tra và gửi báo cáo");
            assertThat(page.locator(".problems")).containsText("sáu mươi");
            assertThat(page.locator("[id='value.CT1']")).hasValue("sáu mươi");
            look.check("a report with a fault");
            page.locator("[id='value.CT1']").fill("60");
            page.locator("[id='numerator.CT2']").fill("96");
            page.locator("[id='denominator.CT2']").fill("100");
            page.locator("[id='value.CT3']").fill("55");
            button(page, "Kiểm tra và gửi báo cáo");
            page.waitForURL("**/check");
            look.check("the page to check a report");
            button(page, "Gửi báo cáo");
            assertThat(page.locator(".notice")).isVisible();
            assertThat(page.locator("main")).containsText("Chờ xác nhận");
        }
    }

    private void theOfficeReturnsOneFigureAndConfirmsTheOthers() {
        try (var look = people.look(people.one(Role.SECRETARIAT, term.root()))) {
            var page = look.page();
            place(page, "Xác nhận");
            page.locator("main a[href='" + term.confirmation(term.one(), "2019") + "']").first().click();
            look.check("a report to confirm");
            page.locator("input[name=target]:not([value=CT3])").all().forEach(box -> box.uncheck());
            page.locator("details.more summary").click();
            page.locator("#reason").fill("Chưa tính các chi bộ mới thành lập");
            button(page, "Trả lại");
            page.navigate(page.url().replaceAll("/confirmations.*", term.confirmation(term.one(), "2019")));
            page.locator("input[name=target]").all().forEach(box -> box.check());
            button(page, "Xác nhận");
            assertThat(page.locator(".notice")).containsText("Đã xác nhận");
        }
    }

    private void theClerkCorrects(People.Person clerk) {
        try (var look = people.look(clerk)) {
            var page = look.page();
            place(page, "Báo cáo");
            assertThat(page.locator("main")).containsText("Chưa tính các chi bộ mới thành lập");
            page.locator("main a[href='" + term.report(term.one(), "2019") + "']").first().click();
            page.locator("[id='value.CT3']").fill("58");
            button(page, "Kiểm tra và gửi báo cáo");
            page.waitForURL("**/check");
            button(page, "Gửi báo cáo");
            assertThat(page.locator(".notice")).isVisible();
        }
    }

    private void theOfficeConfirms() {
        try (var look = people.look(people.one(Role.SECRETARIAT, term.root()))) {
            var page = look.page();
            place(page, "Xác nhận");
            page.locator("main a[href='" + term.confirmation(term.one(), "2019") + "']").first().click();
            page.locator("input[name=target]").all().forEach(box -> box.check());
            button(page, "Xác nhận");
            assertThat(page.locator(".notice")).isVisible();
        }
    }

    private void theLeaderOpensTheFigure() {
        try (var look = people.look(people.one(Role.LEADER, term.root()))) {
            var page = look.page();
            place(page, "Chỉ tiêu");
            link(page, "Chi bộ được kiểm tra");
            page.locator("table.units a", new Page.LocatorOptions().setHasText("58")).click();
            assertThat(page.locator("#panel")).containsText("Chưa tính các chi bộ mới thành lập");
            look.check("a figure opened");
            page.keyboard().press("Escape");
            assertThat(page.locator("#panel")).isEmpty();
        }
    }

    private void theAuditorTracesIt() {
        try (var look = people.look(people.one(Role.AUDITOR, null))) {
            var page = look.page();
            page.navigate(page.url().replaceAll("(https?://[^/]+).*", "$1") + "/audit?subject=" + term.code());
            assertThat(page.locator("main tbody tr").nth(6)).isVisible();
            assertThat(page.locator("main tbody")).containsText("Cán bộ văn phòng cấp ủy");
            link(page, "Kiểm tra chuỗi");
            assertThat(page.locator(".notice")).isVisible();
            look.check("the trail, checked");
        }
    }

    private static void place(Page page, String name) {
        page.locator("nav.column").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true)).first().click();
    }

    private static void link(Page page, String name) {
        page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name)).first().click();
    }

    private static void button(Page page, String name) {
        page.locator("main").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name)).first().click();
    }
}

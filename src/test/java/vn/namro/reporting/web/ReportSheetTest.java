package vn.namro.reporting.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.accounts.Role;
import vn.namro.exchange.action.ImportTerm;

/** The clerk's way by keys alone, from a block of a sheet to a report handed in, and how its pages look. */
@ServerTest
class ReportSheetTest {
    @Autowired
    private People people;
    @Autowired
    private ImportTerm importTerm;
    @TempDir
    private Path folder;

    @Test
    void aBlockIsPastedSavedRowByRowAndHandedInByKeysAlone() {
        var term = ReportingTerm.imported(importTerm, folder);
        var report = term.report(term.one(), "2020");
        var clerk = people.one(Role.CLERK, term.one());
        int keys = 0;
        try (var look = people.look(clerk)) {
            look.at(report);
            var page = look.page();
            page.context().addCookies(java.util.List.of(new com.microsoft.playwright.options.Cookie("lang", "vi").setUrl(page.url())));
            page.reload();
            page.focus("[name='value.CT1']");
            page.evaluate("""
                    text => { const data = new DataTransfer(); data.setData('text/plain', text);
                      document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }
                    """, "1.031\tĐã đối chiếu\r\n48\t49,5\t\r\n17\t\"một \"\"hai\"\"\"\r\n");
            keys++;
            assertThat(page.locator("[name='denominator.CT2']")).hasValue("49,5");
            assertThat(page.locator("[name='note.CT3']")).hasValue("một \"hai\"");
            assertThat(page.locator("tr[data-row=CT2] .total")).hasText("= 96,97%");
            assertThat(page.locator(".saved")).hasText(Pattern.compile("Đã lưu lúc .* 3/3 chỉ tiêu đã nhập"));
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("[name='numerator.CT2']")).isFocused();
            page.keyboard().type("5x");
            page.keyboard().press("Enter");
            assertThat(page.locator("[name='value.CT3']")).isFocused();
            assertThat(page.locator("tr[data-row=CT2] .fault").last()).containsText("chưa phải là số");
            page.keyboard().press("ArrowUp");
            page.keyboard().type("48");
            page.keyboard().press("Enter");
            page.keyboard().press("Enter");
            assertThat(page.locator("button.primary")).isFocused();
            page.keyboard().press("Enter");
            keys += 4;
            page.waitForURL(url -> url.endsWith("/check"));
            look.check("the page to be checked");
            page.locator("button.primary").focus();
            page.keyboard().press("Enter");
            keys += 2;
            page.waitForURL(url -> !url.endsWith("/check"));
            assertThat(page.locator(".notice")).containsText("Đã gửi báo cáo");
            look.check("the report handed in");
        }
        System.out.println("a report of three targets from a pasted block: " + keys + " keys, 2 screens");
        Assertions.assertThat(keys).isLessThanOrEqualTo(12);
        try (var look = people.look(people.one(Role.SECRETARIAT, term.root()))) {
            look.at(term.confirmation(term.one(), "2020"));
            look.at("/closings/" + term.code() + "/" + term.root() + "/2020");
            look.at("/report-kinds?term=" + term.code());
            look.at("/completeness?term=" + term.code() + "&year=2020");
            look.at(report + "/evidence");
        }
    }
}

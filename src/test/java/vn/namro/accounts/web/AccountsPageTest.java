package vn.namro.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.Visit;
import vn.namro.accounts.Role;

@ServerTest
class AccountsPageTest {
    private static final Pattern ONE_TIME = Pattern.compile("class=\"secret\">([^<]+)<");

    @Autowired
    private People people;

    @Test
    void anAccountIsMadeWithAPasswordShownOnceThatMustBeChanged() {
        var unit = People.unique("D");
        people.units(People.unit(unit, null));
        var administrator = people.visit(people.one(Role.ADMINISTRATOR, unit));
        administrator.get("/accounts/new");
        var name = People.unique("can-bo-");
        var made = make(administrator, name, unit);
        assertThat(made.statusCode()).isEqualTo(302);
        var page = path(made.headers().firstValue("Location").orElseThrow());
        var shown = ONE_TIME.matcher(administrator.get(page).body());
        assertThat(shown.find()).isTrue();
        assertThat(administrator.get(page).body()).doesNotContain(shown.group(1));

        var visit = people.visit();
        visit.signIn(name, shown.group(1));
        assertThat(visit.get("/").headers().firstValue("Location").orElse("")).endsWith("/password");
        visit.get("/password");
        visit.post("/password", "current", shown.group(1), "password", "một câu dài dễ nhớ", "repeated", "một câu dài dễ nhớ");
        assertThat(visit.get("/").body()).contains("Đảng bộ " + unit);

        administrator.get(page);
        administrator.post(page + "/close");
        assertThat(visit.get("/").statusCode()).isEqualTo(303);
        assertThat(people.visit().signIn(name, "một câu dài dễ nhớ").statusCode()).isEqualTo(422);
        administrator.post(page + "/reopen");
        assertThat(people.visit().signIn(name, "một câu dài dễ nhớ").statusCode()).isEqualTo(302);
    }

    @Test
    void aPostTakenBackIsGoneAtTheNextRequest() {
        var unit = People.unique("D");
        people.units(People.unit(unit, null));
        var administrator = people.visit(people.one(Role.ADMINISTRATOR, unit));
        var clerk = people.one(Role.AUDITOR, unit);
        var visit = people.visit(clerk);
        assertThat(visit.get("/audit").statusCode()).isEqualTo(200);
        var list = administrator.get("/accounts").body();
        var row = list.substring(0, list.indexOf(clerk.signInName()));
        var page = row.substring(row.lastIndexOf("/accounts/"), row.lastIndexOf("\">Chuyên viên"));
        var tenure = Pattern.compile(Pattern.quote(page) + "/posts/[0-9a-f-]+/end").matcher(administrator.get(page).body());
        assertThat(tenure.find()).isTrue();
        assertThat(administrator.post(tenure.group(), "lastDay", "31/12/2014").statusCode()).isEqualTo(302);
        assertThat(visit.get("/audit").statusCode()).isEqualTo(403);
        assertThat(visit.get("/").body()).contains("không giữ cương vị");
    }

    @Test
    void everyFaultOfAnAccountIsSaidAtOnceAndWhatWasTypedStays() {
        var administrator = people.visit(people.one(Role.ADMINISTRATOR, null));
        var answer = administrator.post("/accounts/new", "signInName", "Ông A", "familyName", "Trần Thị", "title", "", "from", "31/02/2026", "to", "");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Cần sửa trước khi gửi", "từ 3 đến 40 ký tự", "Cần ghi tên", "Cần chọn vai trò", "Cần ghi chức danh",
                "Cần ghi ngày bắt đầu", "value=\"Trần Thị\"", "value=\"31/02/2026\"");
    }

    @Test
    void anAdministratorSeesAndChangesOnlyTheOwnSubtree() {
        var mine = People.unique("D");
        var theirs = People.unique("D");
        people.units(People.unit(mine, null), People.unit(theirs, null));
        var me = people.visit(people.one(Role.ADMINISTRATOR, mine));
        var them = people.visit(people.one(Role.ADMINISTRATOR, theirs));
        var stranger = People.unique("can-bo-");
        them.get("/accounts/new");
        var page = path(make(them, stranger, theirs).headers().firstValue("Location").orElseThrow());
        assertThat(me.get("/accounts").body()).doesNotContain(stranger);
        assertThat(me.get(page).statusCode()).isEqualTo(404);
        for (var verb : new String[] {"/close", "/reopen", "/password", "/posts"}) {
            assertThat(me.post(page + verb).statusCode()).as(verb).isEqualTo(404);
        }
        assertThat(make(me, People.unique("can-bo-"), theirs).body()).contains("thuộc phạm vi quản trị");
        assertThat(make(me, People.unique("can-bo-"), "").body()).contains("thuộc phạm vi quản trị");
    }

    @Test
    void whatIsTypedIsShownAsTextNeverAsMarkup() {
        var administrator = people.visit(people.one(Role.ADMINISTRATOR, null));
        var answer = administrator.post("/accounts/new", "familyName", "\"><script>alert(1)</script>", "title", "<img src=x onerror=alert(1)>");
        assertThat(answer.body()).doesNotContain("<script>alert", "<img src=x");
    }

    private static java.net.http.HttpResponse<String> make(Visit administrator, String name, String unit) {
        return administrator.post("/accounts/new", "signInName", name, "familyName", "", "givenName", "Cán bộ", "unit", unit, "role", "CLERK",
                "title", "Cán bộ văn phòng", "from", "1/1/2020", "to", "");
    }

    private static String path(String location) {
        return location.replaceAll("^https?://[^/]+", "");
    }
}

package vn.namro.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.Visit;
import vn.namro.accounts.Role;
import vn.namro.audit.AuditTrail;
import vn.namro.organisation.Unit;
import vn.namro.organisation.Units;
import vn.namro.web.PathPart;

@ServerTest
class UnitFormsTest {
    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);

    @Autowired
    private People people;
    @Autowired
    private Units units;
    @Autowired
    private AuditTrail trail;
    private final String root = People.unique("D");
    private final String one = People.unique("D");
    private final String two = People.unique("D");
    private final String leaf = People.unique("D");
    private Visit secretariat;

    @BeforeEach
    void aTree() {
        people.units(People.unit(root, null), People.unit(one, root), People.unit(two, root), People.unit(leaf, one));
        secretariat = people.visit(people.one(Role.SECRETARIAT, root));
    }

    @Test
    void aUnitIsMadeAfterAPreviewAndItsHistorySaysByWhatDecision() {
        var code = People.unique("D");
        assertThat(secretariat.get("/new-unit?under=" + one).body()).contains("value=\"" + one + "\"");
        String[] fields = {"code", code, "name", "Chi bộ Trợ giúp", "kind", "chi bộ", "parent", one, "members", "1.012", "day", "01/03/2022", "decision", "12-QĐ/ĐU"};
        var preview = previewed("/new-unit", fields);
        assertThat(preview).contains("Từ ngày 01/03/2022, Chi bộ Trợ giúp (" + code + ") được thành lập, trực thuộc Đảng bộ " + one);
        assertThat(units.now().knows(code)).as("a preview does nothing").isFalse();
        recorded("/new-unit", preview, fields);
        assertThat(units.now().spans(code)).containsExactly(new Unit(code, "Chi bộ Trợ giúp", "chi bộ", null, one, DAY, null, List.of(), 1012));
        assertThat(secretariat.get("/units/" + code).body()).contains("Thành lập đơn vị", "12-QĐ/ĐU", "Chuyên viên SECRETARIAT");
    }

    @Test
    void aUnitIsMergedWithWhatStandsBelowIt() {
        var page = "/units/" + one + "/merge";
        assertThat(secretariat.get(page).body()).as("the receiving unit keeps its number unless another is given").contains("name=\"members\" value=\"\"");
        String[] fields = {"successor", "Đảng bộ " + two, "day", "1/3/2022"};
        var preview = previewed(page, fields);
        assertThat(preview).contains("Hết ngày 28/02/2022, Đảng bộ " + one + " kết thúc; Đảng bộ " + two + " kế tục.", "1 đơn vị trực thuộc chuyển về");
        recorded(page, preview, fields);
        assertThat(units.now().successors(one)).containsExactly(two);
        assertThat(units.now().on(leaf, DAY).orElseThrow().parent()).isEqualTo(two);
        assertThat(secretariat.get("/units/" + one).body()).contains("đã kết thúc hiệu lực hết ngày 28/02/2022").doesNotContain("/" + one + "/merge");
    }

    @Test
    void aUnitIsSplitMovedAndClosedWithEveryFaultAtItsField() {
        var a = People.unique("D");
        var b = People.unique("D");
        var page = "/units/" + one + "/split";
        secretariat.get(page);
        var refused = secretariat.post(page, "seen", seen(page), "part-code-0", a, "part-name-0", "Phần “một”", "day", "31/02/2022", "decision", "x;y");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("cần ngày viết theo dạng", "cần ít nhất hai đơn vị mới", "id=\"decision-fault\"", "Phần “một”", "31/02/2022", "x;y");
        String[] fields = {"part-code-0", a, "part-name-0", "Phần một", "part-code-2", b, "part-name-2", "Phần hai", "below-" + leaf, "2", "day", "01/03/2022"};
        recorded(page, previewed(page, fields), fields);
        assertThat(units.now().on(leaf, DAY).orElseThrow().parent()).isEqualTo(b);

        String[] move = {"parent", two, "day", "01/04/2022"};
        recorded("/units/" + leaf + "/move", previewed("/units/" + leaf + "/move", move), move);
        assertThat(units.now().on(leaf, DAY.plusMonths(1)).orElseThrow().parent()).isEqualTo(two);

        String[] close = {"day", "30/06/2022"};
        recorded("/units/" + leaf + "/close", previewed("/units/" + leaf + "/close", close), close);
        assertThat(units.now().ended(leaf)).isEqualTo(LocalDate.of(2022, 6, 30));
        assertThat(trail.find(new AuditTrail.Question(null, null, null, null, leaf), 9, Long.MAX_VALUE)).extracting("kind")
                .containsExactly("organisation.UnitClosed", "organisation.UnitMoved");
    }

    @Test
    void ofTwoPeopleWithOneFormTheSecondIsToldAndSeesBoth() {
        var second = people.visit(people.one(Role.ADMINISTRATOR, root));
        var page = "/units/" + two + "/describe";
        second.get(page);
        String[] mine = {"name", "Tên thứ nhất", "day", "01/03/2022"};
        String[] theirs = {"name", "Tên thứ hai", "day", "01/03/2022"};
        var before = seen(page);
        recorded(page, previewed(page, mine), mine);
        var told = second.post(page, with(theirs, "seen", before));
        assertThat(told.statusCode()).isEqualTo(422);
        assertThat(told.body()).contains("người khác đã ghi thay đổi", "Tên thứ nhất", "Tên thứ hai");
        assertThat(units.now().nameOn(two, DAY)).isEqualTo("Tên thứ nhất");
    }

    @Test
    void whatWasNotShownIsShownBeforeItIsRecorded() {
        var page = "/units/" + two + "/describe";
        String[] fields = {"name", "Tên xem trước", "day", "01/03/2022"};
        var preview = previewed(page, fields);
        String[] other = {"name", "Tên khác", "day", "01/03/2022"};
        var answer = secretariat.post(page, with(with(with(other, "seen", seen(page)), "step", "record"), "shown", hidden("shown", preview)));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Khi ghi nhận", "Tên khác");
        assertThat(units.now().nameOn(two, DAY)).isEqualTo("Đảng bộ " + two);
    }

    @Test
    void aCodeMayHoldWhatAnAddressDivides() {
        for (var code : List.of(People.unique("D") + "/5.1", People.unique("50%/") + "a?b#c", People.unique("x\\"), People.unique("a+b &c"))) {
            String[] fields = {"code", code, "name", "Chi bộ " + code, "parent", one, "day", "01/03/2022"};
            recorded("/new-unit", previewed("/new-unit", fields), fields);
            var address = "/units/" + PathPart.of(code);
            assertThat(secretariat.get("/units?under=" + one).body()).contains(address.replace("&", "&amp;"));
            assertThat(secretariat.get(address).body()).as(code).contains("Thành lập đơn vị");
            String[] move = {"parent", two, "day", "01/04/2022"};
            recorded(address + "/move", previewed(address + "/move", move), move);
        }
        for (var code : List.of(".", "..", "a;b")) {
            assertThat(secretariat.post("/new-unit", "code", code, "name", "A", "parent", one, "day", "01/03/2022").body()).contains("id=\"code-fault\"");
        }
    }

    /** An encoded slash leads to no other route than the one that it is a part of. */
    @Test
    void anEncodedSlashIsNoWayAroundARoute() {
        var clerk = people.visit(people.one(Role.CLERK, root));
        assertThat(clerk.get("/accounts").statusCode()).isEqualTo(403);
        for (var path : List.of("/units%2F..%2Faccounts", "/units/..%2Faccounts", "/static/..%2F..%2Faccounts", "/%2Faccounts", "/static%2F..%2Faccounts", "/accounts%2F")) {
            assertThat(clerk.get(path).statusCode()).as(path).isIn(400, 403, 404);
        }
    }

    @Test
    void aForeignUnitDoesNotExistAndTheOwnOneIsChangedFromAbove() {
        var foreign = People.unique("D");
        people.units(People.unit(foreign, null));
        for (var code : List.of(foreign, root, "khong-co")) {
            assertThat(secretariat.get("/units/" + code + "/move").statusCode()).as(code).isEqualTo(404);
            assertThat(secretariat.post("/units/" + code + "/close", "day", "01/03/2022").statusCode()).as(code).isEqualTo(404);
        }
        assertThat(secretariat.get("/units/" + one + "/xoa").statusCode()).isEqualTo(404);
        for (var parent : List.of(foreign, "khong-co", "")) {
            var answer = secretariat.post("/new-unit", "code", People.unique("D"), "name", "A", "day", "01/03/2022", "parent", parent);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("cần đơn vị cấp trên đang hiệu lực");
        }
        var clerk = people.visit(people.one(Role.CLERK, root));
        assertThat(clerk.get("/units/" + one + "/move").statusCode()).isEqualTo(403);
        assertThat(clerk.get("/units/" + one).body()).doesNotContain("/" + one + "/move");
    }

    private String previewed(String page, String... fields) {
        var answer = secretariat.post(page, with(fields, "seen", seen(page)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private void recorded(String page, String preview, String... fields) {
        var answer = secretariat.post(page, with(with(with(fields, "seen", hidden("seen", preview)), "shown", hidden("shown", preview)), "step", "record"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    private String seen(String page) {
        return hidden("seen", secretariat.get(page).body());
    }

    private static String hidden(String name, String body) {
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(body);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String[] with(String[] fields, String name, String value) {
        var all = new ArrayList<>(List.of(fields));
        all.addAll(List.of(name, value));
        return all.toArray(String[]::new);
    }
}

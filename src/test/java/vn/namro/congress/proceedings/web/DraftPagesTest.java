package vn.namro.congress.proceedings.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.ExampleTerms;
import vn.namro.People;
import vn.namro.ServerTest;
import vn.namro.Visit;
import vn.namro.accounts.Role;
import vn.namro.audit.DoneBy;
import vn.namro.congress.proceedings.Halls;
import vn.namro.congress.proceedings.Halls.Hall;
import vn.namro.exchange.action.ImportTerm;
import vn.namro.resolution.Clause;
import vn.namro.resolution.Resolutions;

/** A draft resolution before its congress, from amendments to the poll by which it comes into force, and back from a target. */
@ServerTest
class DraftPagesTest {
    @Autowired
    private ImportTerm importTerm;
    @Autowired
    private Resolutions resolutions;
    @Autowired
    private People people;
    @Autowired
    private Halls halls;
    @TempDir
    private Path temporary;
    private String term = "";
    private Visit office = new Visit(0);
    private Hall hall = new Hall(new UUID(0, 0), List.of());
    private String clause = "";
    private String target = "";

    @BeforeEach
    void aCongressWithADraft() {
        term = ExampleTerms.copy("khoi-co-quan-xiii", temporary.resolve("in"));
        importTerm.run(ExampleTerms.read(temporary.resolve("in")), DoneBy.THE_PROGRAM);
        var known = resolutions.now(term).orElseThrow();
        hall = halls.of(known.term().organisation(), term, 30, 28);
        office = people.visit(people.one(Role.SECRETARIAT, null));
        var set = known.targets().stream().filter(one -> one.clause() != null).findFirst().orElseThrow();
        clause = Objects.requireNonNull(set.clause());
        target = set.code();
    }

    @Test
    void anAmendmentIsPutToTheVoteAndTheResolutionComesIntoForceWithIt() {
        var text = "Nội dung mục đã được đại hội sửa đổi";
        assertThat(office.post(hall.at() + "/draft", "clause", "không có", "text", "", "delegate", "77", "delegation", "").body())
                .contains("Chọn một mục của dự thảo", "Ghi nội dung đề nghị", "Ghi số của một đại biểu trong danh sách");
        assertThat(office.post(hall.at() + "/draft", "clause", clause, "text", text, "delegate", "7", "delegation", "").statusCode()).isEqualTo(302);
        var draft = office.get(hall.at() + "/draft").body();
        assertThat(draft).contains("Ý kiến sửa đổi số 1", "đại biểu số 007", text);
        var amendment = draft.replaceAll("(?s).*subject=amendment&amp;reference=([0-9a-f-]+)&.*", "$1");
        taken("amendment", amendment, 25);
        assertThat(clause().text()).as("not in force before the whole is adopted").isNotEqualTo(text);
        taken("clause", clause, 26);
        assertThat(office.get("/targets/" + encoded(target) + "?term=" + term).body()).doesNotContain("Thông qua</dt>");
        var whole = taken("resolution", term, 27);

        assertThat(clause().text()).isEqualTo(text);
        assertThat(resolutions.now(term).orElseThrow().term().from()).isNotNull();
        assertThat(office.get(hall.at() + "/draft").body()).contains("Đã được thông qua tại biểu quyết số 3").doesNotContain("Ghi ý kiến</button>");
        assertThat(office.post(hall.at() + "/draft", "clause", clause, "text", text, "delegate", "7").body()).contains("Nghị quyết đã được thông qua");
        assertThat(office.post(hall.at() + "/polls/new", poll("resolution", term)).body()).contains("Nghị quyết đã được thông qua");

        var page = office.get("/targets/" + encoded(target) + "?term=" + term).body();
        assertThat(page).contains("Biểu quyết số 2, mục " + clause, "Biểu quyết số 3, toàn văn nghị quyết", "28 trong 30 đại biểu được triệu tập có mặt, 27 tán thành",
                "href=\"" + whole + "\"");
        assertThat(office.get("/resolution?term=" + term).body()).contains("Biểu quyết số 3, toàn văn nghị quyết");
        var clerk = people.visit(people.one(Role.CLERK, resolutions.now(term).orElseThrow().term().organisation()));
        assertThat(clerk.get("/targets/" + encoded(target) + "?term=" + term).body()).contains("Biểu quyết số 3").doesNotContain("href=\"" + whole + "\"");
    }

    @Test
    void whatIsLostOrRehearsedAdoptsNothing() {
        taken("resolution", term, 3);
        var mock = new ArrayList<>(List.of(poll("resolution", term)));
        mock.addAll(List.of("mock", "yes"));
        run(mock.toArray(String[]::new), 28);
        assertThat(office.get("/resolution?term=" + term).body()).doesNotContain("toàn văn nghị quyết");
        assertThat(office.post(hall.at() + "/polls/new", poll("clause", "không có")).body()).contains("Nội dung này không có trong dự thảo");
    }

    private Clause clause() {
        return resolutions.now(term).orElseThrow().clauses().stream().filter(one -> one.code().equals(clause)).findFirst().orElseThrow();
    }

    private String taken(String subject, String reference, int favour) {
        return run(poll(subject, reference), favour);
    }

    private String run(String[] fields, int favour) {
        var declared = office.post(hall.at() + "/polls/new", fields);
        assertThat(declared.statusCode()).as(declared.body()).isEqualTo(302);
        var poll = declared.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        assertThat(office.post(poll + "/open", "present", "28").statusCode()).isEqualTo(302);
        var all = Integer.toString(favour);
        assertThat(office.post(poll + "/count", "area", "A", "favour", all, "against", "0", "abstaining", "0", "hands", all).statusCode()).isEqualTo(302);
        assertThat(office.post(poll + "/close").statusCode()).isEqualTo(302);
        return poll;
    }

    private static String[] poll(String subject, String reference) {
        return new String[] {"question", "Thông qua", "subject", subject, "reference", reference, "rules", "party-2021", "base", "convened", "majority", ">1/2",
                "written_rule", "", "less", "0", "less_reason", "", "way", "hands", "areas", "A"};
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

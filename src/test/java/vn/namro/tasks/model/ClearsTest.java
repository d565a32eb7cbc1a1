package vn.namro.tasks.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.namro.language.Clear;
import vn.namro.language.ClearList;

class ClearsTest {
    private static final ClearList ALL = ClearList.of("all").orElseThrow();

    @Test
    void whatIsToBeDoneIsSaidByWordsTheRestByFields() {
        var clears = Clears.of(Directives.directive(), ClearList.of("five").orElseThrow());
        assertThat(clears).extracting(Clearness::clear).containsExactly(Clear.PERSON, Clear.WORK, Clear.RESPONSIBILITY, Clear.PROCESS, Clear.RESULT);
        assertThat(clears).allMatch(Clearness::isThere);
        assertThat(clears.get(1)).isInstanceOf(Clearness.ByWords.class);
        assertThat(clears.get(3)).isEqualTo(new Clearness.ByField(Clear.PROCESS));
    }

    @Test
    void aLeadSetApartFromThoseWhoHelpAnswers() {
        var alone = Directives.withoutLeader(Directives.ledBy("A"));
        var apart = Directives.withoutLeader(Directives.ledBy("A", "B"));
        assertThat(Clears.of(alone, ALL)).contains(new Clearness.ByField(Clear.PERSON), new Clearness.Missing(Clear.RESPONSIBILITY));
        assertThat(Clears.of(apart, ALL)).contains(new Clearness.ByField(Clear.PERSON), new Clearness.ByField(Clear.RESPONSIBILITY));
    }

    @Test
    void emptyFieldsAreHelpedByWords() {
        var text = "Giao Văn phòng Đảng ủy Khối ban hành Kế hoạch kiểm tra cải cách hành chính trước ngày 30/6/2021, báo cáo kết quả hằng quý";
        var clears = Clears.of(Directives.bare(text), ALL);
        assertThat(clears.stream().filter(Clearness.ByWords.class::isInstance).map(Clearness::clear).toList())
                .contains(Clear.PERSON, Clear.WORK, Clear.TIME);
        assertThat(clears).contains(new Clearness.Missing(Clear.AUTHORITY));
    }

    @Test
    void emptyPhrasesLeaveTheWorkOpen() {
        var clears = Clears.of(Directives.bare("Tăng cường, đẩy mạnh hơn nữa"), ALL);
        assertThat(Clears.missing(clears)).isEqualTo(ALL.clears());
    }

    @Test
    void aPolicyThatNamesAnUnknownListFallsBackToTheFirst() {
        assertThat(Clears.list(new Policy("no such", Policy.Unclear.WARN, Policy.Move.STAYS, List.of())).id()).isEqualTo("five");
    }
}

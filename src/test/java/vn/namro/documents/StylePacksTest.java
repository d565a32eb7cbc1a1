package vn.namro.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.namro.language.Lang;

class StylePacksTest {
    private static final StylePack PARTY = StylePacks.named("party");
    private static final StylePack STATE = StylePacks.named("state");

    @Test
    void theTwoPacksDifferWhereTheirRulesDo() {
        assertThat(PARTY.endMark()).isEqualTo(".");
        assertThat(STATE.endMark()).isEqualTo("./.");
        assertThat(PARTY.number("5", "ĐU", Lang.VI)).isEqualTo("Số 05-BC/ĐU");
        assertThat(STATE.number("12", "SNV", Lang.VI)).isEqualTo("Số: 12/BC-SNV");
        assertThat(PARTY.numbering().period()).isEqualTo(StylePack.NumberPeriod.TERM);
        assertThat(STATE.numbering().period()).isEqualTo(StylePack.NumberPeriod.YEAR);
        assertThat(PARTY.citation("12-NQ/ĐU", LocalDate.of(2026, 9, 5), Lang.VI)).isEqualTo("số 12-NQ/ĐU, ngày 05/9/2026");
        assertThat(STATE.citation("30/2020/NĐ-CP", LocalDate.of(2020, 3, 5), Lang.VI)).isEqualTo("số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020");
        assertThat(PARTY.citation("12-NQ/ĐU", null, Lang.VI)).isEqualTo("số 12-NQ/ĐU");
    }

    @Test
    void aNumberThatIsNotGivenLeavesRoomToWriteIt() {
        assertThat(PARTY.number("", "ĐU", Lang.VI)).matches("Số {6}\\s*-BC/ĐU");
    }

    @Test
    void everyNoteSpeaksOfASettingAndEveryDisputeHasOne() {
        assertThat(PARTY.notes()).containsKeys("body.line", "bases.italic", "signature.post.bold", "header.national.rule.mm", "tone.marks");
        assertThat(STATE.notes()).containsKeys("header.national.points", "number.period");
    }

    @Test
    void anOfficeSaysOnlyWhatItChanges() {
        var changed = StylePacks.changed("party", "style.properties", "body.line=exact 19\nsignature.post.bold=true\ntone.marks=second\n");
        assertThat(changed.body().line()).isEqualTo(new BigDecimal("19"));
        assertThat(changed.signature().boldPost()).isTrue();
        assertThat(changed.page()).isEqualTo(PARTY.page());
        assertThat(changed.toneMarks().written("ĐẢNG ỦY")).isEqualTo("ĐẢNG UỶ");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThatThrownBy(() -> StylePacks.changed("party", "style.properties", "body.points=to\nbody.line=18\nheader.form=side\nsignature.post.bold=yes\ncolour=red\neffective.from=1/1/2026\n"))
                .isInstanceOfSatisfying(FaultyFile.class, faulty -> assertThat(faulty.faults()).extracting(fault -> fault.column())
                        .containsExactlyInAnyOrder("body.points", "body.line", "header.form", "signature.post.bold", "colour", "effective.from"));
    }
}

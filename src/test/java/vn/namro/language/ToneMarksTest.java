package vn.namro.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ToneMarksTest {
    @Test
    void theMarkOfAnOpenPairMovesToTheVowelThatTheOfficeWants() {
        assertThat(ToneMarks.SECOND.written("ĐẢNG ỦY, hòa, khỏe, thủy, tòa")).isEqualTo("ĐẢNG UỶ, hoà, khoẻ, thuỷ, toà");
        assertThat(ToneMarks.FIRST.written("ĐẢNG UỶ, hoà, khoẻ, thuỷ, toà")).isEqualTo("ĐẢNG ỦY, hòa, khỏe, thủy, tòa");
    }

    @Test
    void whereTheMarkHasOnePlaceOnlyItStays() {
        for (var text : new String[] {"quý, quỹ, quỳ", "hoàn toàn, hoài, xoáy", "huỳnh, huyện, khuỷu, thuế", "quả, quà", "hoa, huy"}) {
            assertThat(ToneMarks.FIRST.written(text)).isEqualTo(text);
            assertThat(ToneMarks.SECOND.written(text)).isEqualTo(text);
        }
    }
}

package vn.namro.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class SearchWordsTest {
    @Test
    void wordsAreFoundInAnyOrderAndCaseWithAccentsOrWithout() {
        for (var typed : new String[] {"ban nội chính", "BAN NOI CHINH", "chinh  noi", "nội ban", "Chính"}) {
            assertThat(SearchWords.of(typed).areIn("Chi bộ Ban Nội chính")).as(typed).isTrue();
        }
        assertThat(SearchWords.of("noi vu").areIn("Chi bộ Ban Nội chính")).isFalse();
    }

    @Test
    void theCrossedDAndDecomposedLettersAreReadAsTyped() {
        assertThat(SearchWords.of("đảng").areIn("DANG BO KHOI")).isTrue();
        assertThat(SearchWords.of("dang").areIn(Normalizer.normalize("Đảng bộ", Normalizer.Form.NFD))).isTrue();
        assertThat(SearchWords.of(Normalizer.normalize("Đảng", Normalizer.Form.NFD)).areIn("Đảng bộ")).isTrue();
    }

    @Test
    void spacesAloneAreNothingTyped() {
        assertThat(SearchWords.of(" \u00a0\t ").isEmpty()).isTrue();
        assertThat(SearchWords.of("\u00a0nội\u00a0vụ ").words()).containsExactly("noi", "vu");
    }
}

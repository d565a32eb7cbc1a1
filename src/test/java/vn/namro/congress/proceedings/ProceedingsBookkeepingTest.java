package vn.namro.congress.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.namro.congress.proceedings.model.AgendaRule;
import vn.namro.congress.proceedings.model.DraftRule;
import vn.namro.congress.proceedings.model.PollRule;
import vn.namro.congress.proceedings.model.PollRules;
import vn.namro.language.Lang;
import vn.namro.language.Wording;

/** Law table, code and wording say the same. */
class ProceedingsBookkeepingTest {
    @Test
    void everyRuleAndPackHasARowInTheLawTable() throws IOException {
        var law = Files.readString(Path.of("docs/rules/congress.md"));
        assertThat(rows(law, "P\\d+")).containsExactlyElementsOf(Arrays.stream(PollRule.values()).map(PollRule::code).toList());
        assertThat(rows(law, "D\\d+")).containsExactlyElementsOf(Arrays.stream(DraftRule.values()).map(DraftRule::code).toList());
        assertThat(rows(law, "A\\d+")).containsExactlyElementsOf(Arrays.stream(AgendaRule.values()).map(AgendaRule::code).toList());
        assertThat(PollRules.NAMES).allSatisfy(name -> assertThat(law).contains("| `" + name + "` |"));
    }

    @Test
    void everyRuleIsWordedInBothLanguages() {
        for (var lang : Lang.values()) {
            assertThat(DraftRule.values()).allSatisfy(rule -> assertThat(Wording.in(lang).of(rule.key())).isNotBlank());
            assertThat(AgendaRule.values()).allSatisfy(rule -> assertThat(Wording.in(lang).of(rule.key())).isNotBlank());
            assertThat(PollRule.values()).allSatisfy(rule -> assertThat(Wording.in(lang).of(rule.key())).isNotBlank());
        }
    }

    private static List<String> rows(String law, String code) {
        return Pattern.compile("(?m)^\\| (" + code + ") \\|").matcher(law).results().map(row -> row.group(1)).toList();
    }
}

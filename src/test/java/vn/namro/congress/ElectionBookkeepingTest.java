package vn.namro.congress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.namro.language.Lang;
import vn.namro.language.Wording;
import vn.namro.rule.Rule;

/** Law table, code, wording and cases say the same: every rule of counting stands in all four. */
class ElectionBookkeepingTest {
    private static final Path CASES = Path.of("src/test/resources/cases/count");
    private static final Path LAW = Path.of("docs/rules/election.md");
    private static final String WANTED = "congress.wanted.";

    @Test
    void everyRuleAndPackHasARowInTheLawTableAndNothingElseHasOne() throws IOException {
        var rows = Pattern.compile("(?m)^\\| `([^`]+)` \\|").matcher(Files.readString(LAW)).results().map(row -> row.group(1)).toList();
        assertThat(rows).containsExactlyInAnyOrderElementsOf(Stream.concat(RulePacks.NAMES.stream(), rules().map(Rule::code)).toList());
    }

    @Test
    void everyRuleIsWordedInBothLanguages() {
        assertThat(rules()).allSatisfy(rule -> Arrays.stream(Lang.values()).forEach(lang ->
                assertThat(Wording.in(lang).of(rule.key())).isNotBlank()));
    }

    @Test
    void everyRuleIsShownByACaseNamedByItsCode() throws IOException {
        try (var folders = Files.list(CASES)) {
            var names = folders.map(folder -> folder.getFileName().toString()).toList();
            assertThat(rules()).allSatisfy(rule -> assertThat(names).anyMatch(name -> name.startsWith(rule.code() + "-")));
        }
    }

    @Test
    void everyPackIsShownByACase() throws IOException {
        assertThat(RulePacks.NAMES).allSatisfy(name -> {
            assertThat(RulePacks.named(name)).isPresent();
            try (var folders = Files.list(CASES)) {
                assertThat(folders).anyMatch(folder -> folder.getFileName().toString().startsWith("pack-" + name + "-"));
            }
        });
    }

    @Test
    void everythingThatCanBeWantedOfARecordIsAskedFor() throws IOException {
        var code = code();
        assertThat(bundle("congress.properties").stringPropertyNames()).filteredOn(key -> key.startsWith(WANTED))
                .allSatisfy(key -> assertThat(code.contains('"' + key.substring(WANTED.length()) + '"') || code.contains('"' + key + '"')).as(key).isTrue());
    }

    private static Stream<Rule> rules() {
        return Stream.of(ElectionRule.values(), InvalidReason.values(), TieRule.values()).flatMap(Arrays::stream);
    }

    private static Properties bundle(String name) throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/messages", name))) {
            properties.load(in);
        }
        return properties;
    }

    private static String code() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/vn/namro/exchange/election"))) {
            return files.filter(file -> file.toString().endsWith(".java")).map(ElectionBookkeepingTest::read).reduce("", String::concat);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

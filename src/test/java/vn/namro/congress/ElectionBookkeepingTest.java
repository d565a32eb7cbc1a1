package vn.namro.congress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
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
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

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
    void everyWordingStandsInBothLanguagesWithTheSameArguments() throws IOException {
        var vietnamese = bundle("congress.properties");
        var english = bundle("congress_en.properties");
        assertThat(english.stringPropertyNames()).isEqualTo(vietnamese.stringPropertyNames());
        assertThat(vietnamese.stringPropertyNames()).allSatisfy(key ->
                assertThat(arguments(english.getProperty(key))).as(key).isEqualTo(arguments(vietnamese.getProperty(key))));
    }

    /** By its whole key, or by the part before what is added to it: {@code "rule." + code}. */
    @Test
    void everyWordingIsUsed() throws IOException {
        var used = code();
        assertThat(bundle("congress.properties").stringPropertyNames()).allSatisfy(key -> {
            var name = key.substring("congress.".length());
            var stem = name.substring(0, name.lastIndexOf('.') + 1);
            assertThat(used.contains('"' + name + '"') || used.contains('"' + stem + "\" + ") || used.contains('"' + key + '"')
                    || used.contains("\"congress." + stem + "\" + ") || name.startsWith("wanted.") && used.contains('"' + name.substring(7) + '"')
                    || used.contains("\"" + name.replaceFirst("\\.[^.]*$", "") + "\",")).as(key).isTrue();
        });
    }

    private static Stream<Rule> rules() {
        return Stream.of(ElectionRule.values(), InvalidReason.values(), TieRule.values()).flatMap(Arrays::stream);
    }

    private static List<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).distinct().sorted().toList();
    }

    private static Properties bundle(String name) throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/messages", name))) {
            properties.load(in);
        }
        return properties;
    }

    private static String code() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/vn/namro"))) {
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

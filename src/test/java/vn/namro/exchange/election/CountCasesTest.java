package vn.namro.exchange.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import vn.namro.congress.Count;
import vn.namro.congress.ElectionWording;
import vn.namro.congress.Elections;
import vn.namro.language.Lang;
import vn.namro.language.Wording;

/**
 * Golden records, a folder each, named by the code of the rule that it shows: the count gives {@code expected.json}, or the
 * faults of {@code faults.txt}. Warnings are compared by their codes.
 */
class CountCasesTest {
    static final Path CASES = Path.of("src/test/resources/cases/count");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TestFactory
    Stream<DynamicTest> eachRecordIsCountedAsExpected() throws IOException {
        try (var folders = Files.list(CASES)) {
            return folders.sorted().map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)))
                    .toList().stream();
        }
    }

    private static void check(Path folder) throws IOException {
        var said = new ArrayList<String>();
        var record = ElectionFolder.read(folder, fault -> said.add(Wording.in(Lang.EN).of(fault)));
        if (record.isPresent()) {
            switch (Elections.count(record.get().election(), record.get().ballots())) {
                case Count.Counted counted -> {
                    var written = new StringWriter();
                    CountFile.write(counted.result(), ElectionWording.in(Lang.VI), written);
                    assertThat(codesOfWarnings(JSON.readTree(written.toString())))
                            .isEqualTo(JSON.readTree(Files.readString(folder.resolve("expected.json"))));
                }
                case Count.Misdecided misdecided ->
                        record.get().faults(misdecided).forEach(fault -> said.add(Wording.in(Lang.EN).of(fault)));
            }
        }
        var faults = folder.resolve("faults.txt");
        assertThat(said).isEqualTo(Files.exists(faults) ? Files.readAllLines(faults) : List.of());
    }

    private static JsonNode codesOfWarnings(JsonNode result) {
        var warnings = (ArrayNode) result.get("warnings");
        var codes = warnings.valueStream().map(warning -> warning.get("rule").stringValue()).toList();
        warnings.removeAll();
        codes.forEach(warnings::add);
        return result;
    }
}

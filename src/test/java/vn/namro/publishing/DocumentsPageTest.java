package vn.namro.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.namro.documents.StylePacks;
import vn.namro.documents.WordTemplate;
import vn.namro.language.Lang;
import vn.namro.progress.Judges;
import vn.namro.publishing.model.ReviewFields;
import vn.namro.publishing.model.ReviewMaker;
import vn.namro.publishing.model.ReviewTemplate;

/** What an office reads about templates and settings is complete. */
class DocumentsPageTest {
    private static final Pattern KEY = Pattern.compile("(note|text)\\..*");

    @Test
    void everyTagIsListedAndEveryListedTagIsAField() throws IOException {
        var page = Files.readString(Path.of("docs/documents.md"));
        for (var tag : WordTemplate.read("x", ReviewTemplate.of(StylePacks.named("party"), Lang.VI)).tags()) {
            assertThat(page).contains("`" + tag + "`");
        }
        var records = ReviewRecords.ofEightTargets().withDeedsOfTheThirdUnitIn2017(29).records();
        var review = ReviewMaker.make(records, Judges.judge(records, ReviewRecords.END), ReviewRecords.narratives(), ReviewOffice.UNKNOWN, StylePacks.named("party"), Lang.VI);
        for (var tag : ReviewFields.of(review, StylePacks.named("party"), Lang.VI).byTag().keySet()) {
            assertThat(page).contains("`" + tag + "`");
        }
    }

    @Test
    void everySettingIsListed() throws IOException {
        var page = Files.readString(Path.of("docs/documents.md"));
        for (var pack : List.of("party", "state")) {
            var settings = new Properties();
            try (var in = Files.newBufferedReader(Path.of("src/main/resources/stylepacks", pack + ".properties"))) {
                settings.load(in);
            }
            assertThat(settings.stringPropertyNames()).filteredOn(key -> !KEY.matcher(key).matches()).allSatisfy(key -> assertThat(page).contains("`" + key + "`"));
            assertThat(settings.stringPropertyNames()).filteredOn(key -> key.startsWith("note."))
                    .allSatisfy(note -> assertThat(settings).containsKey(note.substring("note.".length())));
        }
    }

    @Test
    void everyWordOfTheOfficeIsListed() throws IOException {
        var page = Files.readString(Path.of("docs/documents.md"));
        assertThat(Arrays.asList("number", "sign", "place", "superior", "issuer", "authority", "post", "recipients", "late.after.days"))
                .allSatisfy(key -> assertThat(page).contains("| `" + key + "` |"));
    }
}

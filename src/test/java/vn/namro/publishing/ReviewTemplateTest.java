package vn.namro.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.namro.documents.StylePacks;
import vn.namro.language.Lang;
import vn.namro.publishing.model.ReviewTemplate;
import vn.namro.resolution.DocumentStyle;

/** The templates that come with the program are what their style packs make. */
class ReviewTemplateTest {
    /** After a change of a pack or of the wording: {@code -Dtest=ReviewTemplateTest -Dnamro.templates.write=true}. */
    private static final boolean WRITE = Boolean.getBoolean("namro.templates.write");

    @ParameterizedTest
    @MethodSource("vn.namro.publishing.ReviewTemplateTest#stylesAndLanguages")
    void everyTemplateIsWhatItsStylePackMakes(DocumentStyle style, Lang lang) throws IOException {
        var id = style.name().toLowerCase(Locale.ROOT);
        var file = Path.of("src/main/resources/templates", id, "term-review" + (lang == Lang.VI ? "" : "_" + lang.code()) + ".docx");
        var made = ReviewTemplate.of(StylePacks.named(id), lang);
        if (WRITE) {
            Files.createDirectories(file.getParent());
            Files.write(file, made);
        }
        assertThat(Arrays.equals(Files.readAllBytes(file), made)).as("%s is what its style pack makes", file).isTrue();
    }

    static Stream<Arguments> stylesAndLanguages() {
        return Stream.of(DocumentStyle.values()).flatMap(style -> Stream.of(Lang.values()).map(lang -> Arguments.of(style, lang)));
    }
}

package vn.namro.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.namro.language.Lang;
import vn.namro.language.Wording;

/** A file that means harm, or is only broken, is refused with a reason and costs little. */
class FaultyDocumentTest {
    private static final byte[] SOUND = new TemplateBuilder(StylePacks.named("party"), Lang.VI).build("", "", "",
            new Content.Chart("", java.util.List.of(), java.util.List.of()));

    private static void refused(byte[] docx, String wanted) {
        assertThatThrownBy(() -> DocumentNumbers.read("x.docx", docx)).isInstanceOfSatisfying(FaultyFile.class, faulty ->
                assertThat(faulty.faults()).hasSize(1).allSatisfy(fault -> {
                    assertThat(fault.wanted()).isEqualTo(wanted);
                    assertThat(Wording.in(Lang.VI).of(fault)).isNotEmpty();
                }));
    }

    @Test
    void whatIsNoZipOrNoWordDocument() {
        refused(new byte[0], "documents.wanted.docx");
        refused("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "documents.wanted.docx");
        refused(DocumentSurgery.zip(Map.of("[Content_Types].xml", new byte[0])), "documents.wanted.docx");
    }

    @Test
    void aZipThatUnpacksWithoutEnd() {
        var parts = DocumentSurgery.parts(SOUND);
        parts.put("word/bomb.xml", new byte[65 << 20]);
        refused(DocumentSurgery.zip(parts), "documents.wanted.size");
    }

    @Test
    void aZipOfCountlessParts() {
        var parts = new LinkedHashMap<>(DocumentSurgery.parts(SOUND));
        for (int i = 0; i < 1_001; i++) {
            parts.put("word/" + i, new byte[0]);
        }
        refused(DocumentSurgery.zip(parts), "documents.wanted.parts");
    }

    @Test
    void xmlThatDeclaresEntities() {
        refused(DocumentSurgery.change(SOUND, "word/document.xml", _ -> "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d>&x;</d>"), "documents.wanted.noDoctype");
        refused(DocumentSurgery.change(SOUND, "word/document.xml", _ -> "<!DOCTYPE d [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><d>&b;</d>"), "documents.wanted.noDoctype");
    }

    @Test
    void xmlThatIsNestedWithoutEndOrBroken() {
        refused(DocumentSurgery.change(SOUND, "word/document.xml", _ -> "<a>".repeat(100_000)), "documents.wanted.depth");
        refused(DocumentSurgery.change(SOUND, "word/document.xml", xml -> xml.substring(0, xml.length() / 2)), "documents.wanted.xml");
    }

    @Test
    void brokenBytesAnywhereAreAFaultAndNothingElse() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            var broken = SOUND.clone();
            for (int j = 0; j < 1 + random.nextInt(20); j++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            try {
                DocumentNumbers.read("x.docx", broken);
            } catch (FaultyFile expected) {
                assertThat(expected.faults()).as("seed %d", seed).isNotEmpty();
            }
        }
    }
}

package vn.namro.drafting;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.namro.documents.DocumentParagraphs;
import vn.namro.documents.FaultyFile;
import vn.namro.language.Linter;
import vn.namro.rule.Fault;

/** What is to be linted: the paragraphs of a Word document, or the lines of a text in UTF-8; those without text are left out. */
public final class DraftText {
    private static final int MOST_BYTES = 64 << 20;

    private DraftText() {}

    /** @throws FaultyFile when it cannot be read, with where and why */
    public static List<String> read(Path file) {
        var name = String.valueOf(file.getFileName());
        return read(name, bytes(file, name));
    }

    /** @throws FaultyFile when it cannot be read, with where and why */
    public static List<String> read(String name, byte[] bytes) {
        var paragraphs = isWord(name, bytes) ? DocumentParagraphs.read(name, bytes) : text(name, bytes).lines().toList();
        return written(paragraphs);
    }

    /**
     * Takes the words of a file into the linter's vocabulary.
     *
     * @throws FaultyFile when it cannot be read or is not written as docs/lint.md says; nothing is taken then
     */
    public static void learn(Path file) {
        var name = String.valueOf(file.getFileName());
        var faults = Linter.learn(name, text(name, bytes(file, name)));
        if (!faults.isEmpty()) {
            throw new FaultyFile(faults);
        }
    }

    /** The paragraphs of a text that was typed or pasted. */
    public static List<String> lines(String text) {
        return written(text.lines().toList());
    }

    private static List<String> written(List<String> paragraphs) {
        return paragraphs.stream().filter(paragraph -> !Linter.trimmed(paragraph).isEmpty()).toList();
    }

    private static byte[] bytes(Path file, String name) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw FaultyFile.of(name, "", "lint.wanted.size", MOST_BYTES >> 20);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw FaultyFile.of(name, "", "lint.wanted.file");
        }
    }

    private static boolean isWord(String name, byte[] bytes) {
        return name.toLowerCase(Locale.ROOT).endsWith(".docx") || bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    private static String text(String name, byte[] bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        try {
            var text = decoder.decode(in).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            int at = in.position();
            int line = 1;
            for (int i = 0; i < at; i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw new FaultyFile(List.of(Fault.at(name, line, "", "0x%02X".formatted(bytes[at]), "lint.wanted.utf8", at + 1)));
        }
    }
}

package vn.namro.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.namro.exchange.reading.FolderReader;
import vn.namro.exchange.writing.FolderWriter;
import vn.namro.progress.TermRecords;
import vn.namro.publishing.Narrative;
import vn.namro.rule.Fault;

/**
 * One term of office as an exchange folder says it.
 *
 * @param narratives in the order in which they were written
 * @param warnings what is allowed but probably not meant; none when the folder was not read from files
 */
public record TermFolder(TermRecords records, List<Narrative> narratives, List<Fault> warnings) {

    public TermFolder {
        narratives = List.copyOf(narratives);
        warnings = List.copyOf(warnings);
    }

    public static TermFolder of(TermRecords records, List<Narrative> narratives) {
        return new TermFolder(records, narratives, List.of());
    }

    public static ReadOutcome read(Path directory) {
        return FolderReader.read(directory);
    }

    /**
     * Writes the folder in canonical order: all of it or nothing. What stands in the directory under the same names is
     * replaced; optional files without rows are not written.
     */
    public void write(Path directory) throws IOException {
        FolderWriter.write(this, directory);
    }

    /** Whether a file is one of the folder's own, which a result must not overwrite. */
    public static boolean isPartOf(Path directory, Path file) {
        return Stream.of(FolderFile.values()).anyMatch(own -> isSame(directory.resolve(own.fileName()), file));
    }

    private static boolean isSame(Path own, Path file) {
        try {
            return Files.exists(own) && Files.exists(file) && Files.isSameFile(own, file);
        } catch (IOException e) {
            return false;
        }
    }
}

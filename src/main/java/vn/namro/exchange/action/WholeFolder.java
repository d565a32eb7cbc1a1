package vn.namro.exchange.action;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import vn.namro.exchange.FolderFile;
import vn.namro.exchange.ReadOutcome;
import vn.namro.exchange.TermFolder;
import vn.namro.rule.Fault;

/** Whether records that are each sound are sound together: they are written as a folder, and the folder is read. */
final class WholeFolder {
    private WholeFolder() {}

    static List<Fault> faults(TermFolder folder) {
        try {
            var directory = Files.createTempDirectory("namro-folder");
            try {
                folder.write(directory);
                return TermFolder.read(directory) instanceof ReadOutcome.Faulty(var faults) ? faults : List.of();
            } finally {
                for (var file : FolderFile.values()) {
                    Files.deleteIfExists(directory.resolve(file.fileName()));
                }
                Files.delete(directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

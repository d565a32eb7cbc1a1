package vn.namro.exchange.writing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import vn.namro.exchange.CanonicalOrder;
import vn.namro.exchange.FolderFile;
import vn.namro.exchange.TermFolder;
import vn.namro.language.CodeOrder;
import vn.namro.resolution.Breakthrough;
import vn.namro.resolution.Clause;
import vn.namro.resolution.Target;

/** Writes a folder beside its place and moves it there when it is whole. */
public final class FolderWriter {
    private final Path directory;

    private FolderWriter(Path directory) {
        this.directory = directory;
    }

    public static void write(TermFolder folder, Path directory) throws IOException {
        var place = directory.toAbsolutePath().normalize();
        if (place.getParent() != null) {
            Files.createDirectories(place.getParent());
        }
        var fresh = Placement.beside(place);
        try {
            new FolderWriter(fresh).write(folder);
            Placement.move(fresh, place);
        } finally {
            Placement.clear(fresh);
        }
    }

    private void write(TermFolder folder) throws IOException {
        var records = folder.records();
        write(FolderFile.UNITS, CanonicalOrder.sorted(records.organisation().units(), CanonicalOrder.UNITS), RecordLines::unit);
        write(FolderFile.TERM, List.of(records.term()), RecordLines::term);
        write(FolderFile.RESOLUTION, List.of(records.resolution()), RecordLines::resolution);
        write(FolderFile.CLAUSES, CanonicalOrder.sorted(records.clauses(),
                Comparator.comparing(Clause::code, CodeOrder.NATURAL)), RecordLines::clause);
        write(FolderFile.BREAKTHROUGHS, CanonicalOrder.sorted(records.breakthroughs(),
                Comparator.comparing(Breakthrough::code, CodeOrder.NATURAL)), RecordLines::breakthrough);
        write(FolderFile.TARGETS, CanonicalOrder.sorted(records.targets(),
                Comparator.comparing(Target::code, CodeOrder.NATURAL)), RecordLines::target);
        write(FolderFile.SHARES, CanonicalOrder.sorted(records.shares(), CanonicalOrder.SHARES), RecordLines::share);
        write(FolderFile.ACTUALS, CanonicalOrder.sorted(records.actuals(), CanonicalOrder.ACTUALS), RecordLines::actual);
        write(FolderFile.NARRATIVE, folder.narratives(), RecordLines::narrative);
    }

    private <T> void write(FolderFile file, List<T> records, Line<T> line) throws IOException {
        if (records.isEmpty() && !file.obligatory()) {
            return;
        }
        try (var sink = new CsvSink(Files.newOutputStream(directory.resolve(file.fileName())))) {
            for (var column : file.columns()) {
                sink.cell(column);
            }
            sink.end();
            var lines = new RecordLines(sink);
            for (var record : records) {
                line.write(lines, record);
            }
        }
    }

    @FunctionalInterface
    private interface Line<T> {
        void write(RecordLines lines, T record) throws IOException;
    }
}

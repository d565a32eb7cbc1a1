package vn.namro.exchange.writing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.UUID;
import vn.namro.exchange.FolderFile;

/** Puts a finished folder in its place, or leaves the place as it was. */
final class Placement {
    private Placement() {}

    /** A new place takes the folder in one move. In an old one the files change places one by one, and back if one fails. */
    static void move(Path fresh, Path place) throws IOException {
        if (Files.notExists(place)) {
            Files.move(fresh, place);
            return;
        }
        var former = beside(place);
        Deque<Move> done = new ArrayDeque<>();
        try {
            for (var file : Arrays.stream(FolderFile.values()).map(FolderFile::fileName).toList()) {
                if (Files.exists(place.resolve(file))) {
                    done.push(Move.of(place.resolve(file), former.resolve(file)));
                }
                if (Files.exists(fresh.resolve(file))) {
                    done.push(Move.of(fresh.resolve(file), place.resolve(file)));
                }
            }
        } catch (IOException e) {
            while (!done.isEmpty()) {
                done.pop().undo(); // if this fails too, the former files stay beside the place
            }
            clear(former);
            throw e;
        }
        clear(former);
    }

    /** An empty directory of the same volume, so that a move is one step. */
    static Path beside(Path place) throws IOException {
        return Files.createDirectory(place.resolveSibling("." + place.getFileName() + "-" + UUID.randomUUID()));
    }

    static void clear(Path directory) throws IOException {
        if (Files.notExists(directory)) {
            return;
        }
        try (var all = Files.walk(directory)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private record Move(Path from, Path to) {
        static Move of(Path from, Path to) throws IOException {
            Files.move(from, to);
            return new Move(from, to);
        }

        void undo() throws IOException {
            Files.move(to, from);
        }
    }
}

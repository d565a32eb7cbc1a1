package vn.namro.exchange.election;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.namro.rule.Fault;

/** The record of an election as a folder: {@code election.json} and {@code ballots.csv}. */
public final class ElectionFolder {
    private ElectionFolder() {}

    /** Both files are read to their end; every fault is passed on as it is found. Empty when there was one. */
    public static Optional<ElectionRecord> read(Path folder, Consumer<Fault> faults) {
        var file = open(folder.resolve(ElectionFile.NAME), new FaultLog(ElectionFile.NAME, faults), ElectionFile::read)
                .orElse(ElectionFile.UNREADABLE);
        var ballots = open(folder.resolve(BallotsFile.NAME), new FaultLog(BallotsFile.NAME, faults),
                (in, log) -> BallotsFile.read(in, file, log)).flatMap(read -> read);
        return file.election() == null ? Optional.empty()
                : ballots.map(box -> new ElectionRecord(file.election(), box, file.decisionLines()));
    }

    /** Whether a file is one of the two that make up the record, by whatever path: a result must never be written over it. */
    public static boolean isPartOf(Path folder, Path file) {
        return Stream.of(ElectionFile.NAME, BallotsFile.NAME).anyMatch(name -> isSame(folder.resolve(name), file));
    }

    private static boolean isSame(Path part, Path file) {
        try {
            return Files.exists(part) && Files.exists(file) && Files.isSameFile(part, file);
        } catch (IOException e) {
            return false;
        }
    }

    private interface Reading<T> {
        T read(InputStream in, FaultLog log) throws IOException;
    }

    private static <T> Optional<T> open(Path path, FaultLog log, Reading<T> reading) {
        try (var in = Files.newInputStream(path)) {
            return Optional.of(reading.read(in, log));
        } catch (NoSuchFileException e) {
            log.add(1, "", "", "file");
        } catch (IOException e) {
            log.add(1, "", "", "file.readable");
        }
        return Optional.empty();
    }
}

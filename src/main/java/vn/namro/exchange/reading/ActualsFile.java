package vn.namro.exchange.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.namro.exchange.FolderFile;
import vn.namro.reporting.Actual;

/**
 * The file of reported figures, which may have millions of rows: several stretches of it are read at once. A stretch
 * begins after a line break that may turn out to stand inside quotes; then the stretch before it does not end where this
 * one began, and it is read again from there.
 */
final class ActualsFile {
    private static final long SMALLEST_PART = 1 << 22;
    private static final int WINDOW = 1 << 12;

    private final Path path;
    private final Header header;
    private final Context context;
    private final Division division;

    private ActualsFile(Path path, Header header, Context context, Division division) {
        this.path = path;
        this.header = header;
        this.context = context;
        this.division = division;
    }

    /** Into how many parts a file is divided at most, and how many bytes make one worth while. */
    record Division(int most, long smallest) {}

    static List<Actual> read(Path directory, Context context, Faults faults) {
        return read(directory, context, faults, new Division(Runtime.getRuntime().availableProcessors(), SMALLEST_PART));
    }

    static List<Actual> read(Path directory, Context context, Faults faults, Division division) {
        var path = directory.resolve(FolderFile.ACTUALS.fileName());
        if (Files.notExists(path)) {
            faults.add(FolderFile.ACTUALS, 1, "", "", FormRule.X2_FILE_IS_THERE);
            return List.of();
        }
        try (var channel = FileChannel.open(path)) {
            var cursor = new CsvCursor(channel, 0, WINDOW);
            var header = Rows.header(cursor, FolderFile.ACTUALS, faults);
            return header == null ? List.of() : new ActualsFile(path, header, context, division)
                    .read(cursor.nextOffset(), channel.size(), cursor.nextLine() - 1, faults);
        } catch (IOException e) {
            faults.add(FolderFile.ACTUALS, 1, "", "", FormRule.X3_FILE_CAN_BE_READ);
            return List.of();
        }
    }

    private List<Actual> read(long start, long size, int headerLines, Faults faults) throws IOException {
        var parts = parts(start, size);
        var all = new Figures(parts);
        int lines = headerLines;
        for (var part : parts) {
            all.add(part, lines);
            part.faultsAfter(lines).forEach(faults::add);
            lines += part.lineCount();
        }
        all.repeated(faults);
        return all.list();
    }

    /** The parts in order, each beginning where the one before it ended. */
    private List<ActualsPart> parts(long start, long size) throws IOException {
        var starts = starts(start, size);
        if (starts.size() == 1) {
            return List.of(ActualsPart.read(path, header, context, start, size));
        }
        try (var threads = Executors.newFixedThreadPool(starts.size())) {
            var reading = new ArrayList<Future<ActualsPart>>();
            for (int i = 0; i < starts.size(); i++) {
                long from = starts.get(i);
                long to = i + 1 < starts.size() ? starts.get(i + 1) : size;
                reading.add(threads.submit(() -> ActualsPart.read(path, header, context, from, to)));
            }
            var parts = new ArrayList<ActualsPart>();
            long at = start;
            for (int i = 0; i < starts.size(); i++) {
                var part = reading.get(i).get();
                if (part.start() != at) {
                    part = ActualsPart.read(path, header, context, at, Math.max(at, i + 1 < starts.size() ? starts.get(i + 1) : size));
                }
                parts.add(part);
                if (part.broken()) {
                    break;
                }
                at = part.end();
            }
            return parts;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Where the parts may begin, each after a line break. */
    private List<Long> starts(long start, long size) throws IOException {
        long count = Math.clamp((size - start) / division.smallest(), 1, division.most());
        var starts = new ArrayList<>(List.of(start));
        try (var channel = FileChannel.open(path)) {
            for (long i = 1; i < count; i++) {
                long begin = afterLineBreak(channel, start + (size - start) / count * i);
                if (begin > starts.getLast() && begin < size) {
                    starts.add(begin);
                }
            }
        }
        return starts;
    }

    private static long afterLineBreak(FileChannel channel, long from) throws IOException {
        var window = ByteBuffer.allocate(WINDOW);
        for (long at = from; channel.read(window.clear(), at) > 0; at += window.position()) {
            for (int i = 0; i < window.position(); i++) {
                if (window.get(i) == '\n') {
                    return at + i + 1;
                }
            }
        }
        return Long.MAX_VALUE;
    }
}

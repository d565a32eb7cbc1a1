package vn.namro.exchange.reading;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.namro.reporting.Actual;
import vn.namro.rule.Fault;

/**
 * What a stretch of the file of reported figures says.
 *
 * @param start where the stretch began, in bytes
 * @param end where the first record begins that was not read
 * @param actuals the figures, in the first {@code size} places
 * @param lines the line of each figure, the stretch's first being 1
 * @param lineCount how many lines the stretch has
 * @param faults with lines counted in the same way
 * @param broken whether nothing after the stretch can be told apart
 */
record ActualsPart(long start, long end, Actual[] actuals, int[] lines, int size, int lineCount, List<Fault> faults,
        boolean broken) {
    private static final int BUFFER = 1 << 18;
    private static final int BYTES_OF_A_ROW = 64;

    /** @param stop a record that begins before this byte is still read */
    static ActualsPart read(Path file, Header header, Context context, long start, long stop) throws IOException {
        try (var channel = FileChannel.open(file)) {
            channel.position(start);
            return read(new CsvCursor(channel, start, BUFFER), header, context, start, stop);
        }
    }

    private static ActualsPart read(CsvCursor cursor, Header header, Context context, long start, long stop)
            throws IOException {
        var faults = new Faults();
        var quick = new QuickRow(header, context);
        int expected = (int) Math.min((stop - start) / BYTES_OF_A_ROW + 16, Integer.MAX_VALUE / 2);
        var actuals = new Actual[expected];
        var lines = new int[expected];
        int size = 0;
        boolean broken = false;
        while (!broken && cursor.nextOffset() < stop) {
            var step = cursor.next();
            if (step == CsvCursor.Step.END) {
                break;
            }
            broken = step == CsvCursor.Step.BROKEN;
            if (broken) {
                Rows.broken(cursor, header.file(), faults);
                break;
            }
            var actual = cursor.cells() == header.width() && !header.doubtful() ? quick.read(cursor) : null;
            if (actual == null) {
                var row = Rows.row(cursor, header, faults);
                actual = row == null ? null : ActualRow.read(row, context);
            }
            if (actual != null) {
                if (size == actuals.length) {
                    actuals = Arrays.copyOf(actuals, size + size / 2);
                    lines = Arrays.copyOf(lines, actuals.length);
                }
                lines[size] = cursor.line();
                actuals[size++] = actual;
            }
        }
        return new ActualsPart(start, cursor.nextOffset(), actuals, lines, size, cursor.nextLine() - 1, faults.inOrderOfFinding(), broken);
    }

    /** The faults with the lines of the file, of which so many stand before this stretch. */
    Stream<Fault> faultsAfter(int linesBefore) {
        return faults.stream().map(fault -> new Fault(fault.file(), fault.line() + linesBefore, fault.column(), fault.found(),
                fault.wanted(), fault.arguments()));
    }
}

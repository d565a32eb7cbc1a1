package vn.namro.exchange.election;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.namro.congress.BallotStyle;
import vn.namro.congress.Ballots;
import vn.namro.congress.InvalidReason;
import vn.namro.congress.Mark;
import vn.namro.exchange.reading.Beginning;
import vn.namro.exchange.reading.CsvCursor;
import vn.namro.exchange.reading.FormRule;
import vn.namro.exchange.reading.Text;
import vn.namro.rule.Fault;

/**
 * Reads {@code ballots.csv}: one row a ballot found in the box, columns found by name. Nothing is made of a cell but its
 * mark, so that a million ballots are read in a small memory.
 */
final class BallotsFile {
    static final String NAME = "ballots.csv";

    private static final int SERIAL = -1;
    private static final int VOID = -2;
    private static final int UNKNOWN = -3;
    private static final int BUFFER = 1 << 16;
    private static final String REASONS = Arrays.stream(InvalidReason.values())
            .filter(InvalidReason::recorded).map(InvalidReason::code).collect(Collectors.joining(" "));

    private final @Nullable List<String> candidates;
    private final boolean bothPossible;
    private final FaultLog faults;
    private final Ballots.Builder box;
    private final Map<String, Integer> lines = new HashMap<>();

    private List<String> header = List.of();
    private int[] roles = {};
    private final Mark[] marks;

    private BallotsFile(ElectionFile election, FaultLog faults) {
        this.candidates = election.candidates();
        this.bothPossible = election.style() != BallotStyle.STRIKE;
        this.faults = faults;
        int count = candidates == null ? 0 : candidates.size();
        this.box = Ballots.of(count);
        this.marks = new Mark[count];
    }

    /** Empty when the file has a fault. */
    static Optional<Ballots> read(InputStream in, ElectionFile election, FaultLog faults) throws IOException {
        var file = new BallotsFile(election, faults);
        file.read(new CsvCursor(Channels.newChannel(in), 0, BUFFER));
        return faults.isEmpty() ? Optional.of(file.box.build()) : Optional.empty();
    }

    private void read(CsvCursor cursor) throws IOException {
        var strange = Beginning.fault(cursor.opening(Beginning.BYTES));
        if (strange.isPresent()) {
            formFault(1, "", strange.get());
            return;
        }
        cursor.skipByteOrderMark();
        for (var step = cursor.next(); step != CsvCursor.Step.END; step = cursor.next()) {
            if (step == CsvCursor.Step.BROKEN) {
                formFault(cursor.line(), cursor.beginning(), FormRule.X10_QUOTES_ARE_CLOSED);
                return;
            }
            if (!header.isEmpty()) {
                readRow(cursor);
            } else if (!readHeader(cursor)) {
                return;
            }
        }
        if (header.isEmpty()) {
            faults.add(1, "", "", "csv.header");
        }
    }

    /** @return false when the file is parted by something else than commas, so that no row could be read */
    private boolean readHeader(CsvCursor cursor) {
        var foreign = Beginning.foreignSigns(ElectionFile.TAKEN, cursor.beginning());
        if (foreign.isPresent()) {
            formFault(cursor.line(), Beginning.firstLine(cursor.beginning()), foreign.get());
            return false;
        }
        header = IntStream.range(0, cursor.cells()).mapToObj(cell -> text(cursor, cell, "")).toList();
        var known = roles(candidates);
        var seen = new HashSet<String>();
        roles = new int[header.size()];
        for (int i = 0; i < roles.length; i++) {
            var name = header.get(i);
            roles[i] = known.getOrDefault(name, candidates == null ? 0 : UNKNOWN);
            if (!seen.add(name)) {
                faults.add(cursor.line(), name, name, "csv.column.once");
            } else if (roles[i] == UNKNOWN) {
                faults.add(cursor.line(), name, name, "csv.column.known");
            }
        }
        Stream.concat(ElectionFile.TAKEN.stream(), candidates == null ? Stream.empty() : candidates.stream())
                .filter(seen::add).forEach(name -> faults.add(cursor.line(), name, "", "csv.column.missing"));
        return true;
    }

    private static Map<String, Integer> roles(@Nullable List<String> candidates) {
        var roles = new HashMap<>(Map.of("ballot", SERIAL, "void", VOID));
        for (int i = 0; candidates != null && i < candidates.size(); i++) {
            roles.putIfAbsent(candidates.get(i), i);
        }
        return roles;
    }

    private void readRow(CsvCursor cursor) {
        if (cursor.cells() == 1 && cursor.from(0) == cursor.to(0)) {
            formFault(cursor.line(), "", FormRule.X29_LINE_IS_NOT_EMPTY);
            return;
        }
        if (cursor.cells() != roles.length) {
            faults.add(cursor.line(), "", String.valueOf(cursor.cells()), "csv.ragged", roles.length);
            return;
        }
        Arrays.fill(marks, Mark.NONE);
        String serial = null;
        InvalidReason reason = null;
        for (int cell = 0; cell < roles.length; cell++) {
            if (roles[cell] >= 0) {
                mark(cursor, cell);
            } else if (roles[cell] == SERIAL) {
                serial = serial(cursor, cell);
            } else if (roles[cell] == VOID) {
                reason = reason(cursor, cell);
            }
        }
        if (faults.isEmpty() && serial != null) {
            box.add(serial, reason, marks);
        }
    }

    private void mark(CsvCursor cursor, int cell) {
        int length = cursor.to(cell) - cursor.from(cell);
        if (length == 0) {
            return;
        }
        byte sign = length == 1 ? cursor.buffer()[cursor.from(cell)] : 0;
        if (sign == '0' || sign == '1' || sign == '2' && bothPossible) {
            if (roles[cell] < marks.length) {
                marks[roles[cell]] = sign == '0' ? Mark.NO : sign == '1' ? Mark.YES : Mark.BOTH;
            }
        } else {
            rowFault(cursor, cell, text(cursor, cell), bothPossible ? "mark.tick" : "mark.strike");
        }
    }

    private String serial(CsvCursor cursor, int cell) {
        var serial = text(cursor, cell);
        var earlier = serial.isEmpty() ? null : lines.putIfAbsent(serial, cursor.line());
        if (serial.isEmpty()) {
            rowFault(cursor, cell, "", "serial.some");
        } else if (earlier != null) {
            rowFault(cursor, cell, serial, "serial.once", earlier);
        }
        return serial;
    }

    private @Nullable InvalidReason reason(CsvCursor cursor, int cell) {
        var code = text(cursor, cell);
        var reason = InvalidReason.parseRecorded(code);
        if (!code.isEmpty() && reason.isEmpty()) {
            rowFault(cursor, cell, code, "void", REASONS);
        }
        return reason.orElse(null);
    }

    private String text(CsvCursor cursor, int cell) {
        return text(cursor, cell, header.get(cell));
    }

    /** A cell in normal form; bytes of it that are not UTF-8 are a fault and stand as U+FFFD. */
    private String text(CsvCursor cursor, int cell, String column) {
        var text = cursor.text(cell);
        int bad = text.indexOf('\uFFFD') < 0 ? -1 : Text.firstBadByte(cursor.buffer(), cursor.from(cell), cursor.to(cell));
        if (bad >= 0) {
            faults.add(cursor.line(), column, HexFormat.of().withUpperCase().toHexDigits(cursor.buffer()[bad]), "utf8");
        }
        return Text.normal(text);
    }

    private void rowFault(CsvCursor cursor, int cell, String found, String wanted, Object... arguments) {
        faults.add(cursor.line(), header.get(cell), found, wanted, arguments);
    }

    private void formFault(int line, String found, FormRule rule) {
        faults.add(Fault.at(NAME, line, "", found, rule.key()));
    }
}

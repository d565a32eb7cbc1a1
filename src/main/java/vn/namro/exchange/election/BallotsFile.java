package vn.namro.exchange.election;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.namro.congress.BallotStyle;
import vn.namro.congress.Ballots;
import vn.namro.congress.InvalidReason;
import vn.namro.congress.Mark;
import vn.namro.rule.Fault;

/**
 * Reads {@code ballots.csv}: one row a ballot found in the box, columns found by name. Nothing is made of a cell but its
 * mark, so that a million ballots are read in a small memory.
 */
final class BallotsFile extends AbstractBaseCsvCallbackHandler<Boolean> {
    static final String NAME = "ballots.csv";

    private static final int SERIAL = -1;
    private static final int VOID = -2;
    private static final int UNKNOWN = -3;
    private static final Pattern BROKEN_LINE = Pattern.compile("started in line (\\d{1,9})");
    private static final String REASONS = Arrays.stream(InvalidReason.values())
            .filter(InvalidReason::recorded).map(InvalidReason::code).collect(Collectors.joining(" "));

    private final @Nullable List<String> candidates;
    private final boolean bothPossible;
    private final Utf8Reader text;
    private final FaultLog faults;
    private final Ballots.Builder box;
    private final Map<String, Integer> lines = new HashMap<>();

    private final List<String> header = new ArrayList<>();
    private int[] roles = {};
    private boolean headerRead;

    private int line;
    private int fields;
    private @Nullable String serial;
    private @Nullable InvalidReason reason;
    private final Mark[] marks;
    private final List<Fault> rowFaults = new ArrayList<>();

    private BallotsFile(ElectionFile election, Utf8Reader text, FaultLog faults) {
        this.candidates = election.candidates();
        this.bothPossible = election.style() != BallotStyle.STRIKE;
        this.text = text;
        this.faults = faults;
        int count = candidates == null ? 0 : candidates.size();
        this.box = Ballots.of(count);
        this.marks = new Mark[count];
    }

    /** Empty when the file has a fault. */
    static Optional<Ballots> read(InputStream in, ElectionFile election, FaultLog faults) throws IOException {
        var text = new Utf8Reader(in);
        var file = new BallotsFile(election, text, faults);
        file.readAll();
        faults.addBadBytes(text, Integer.MAX_VALUE);
        return faults.isEmpty() ? Optional.of(file.box.build()) : Optional.empty();
    }

    private void readAll() throws IOException {
        try (var rows = CsvReader.builder().skipEmptyLines(false).allowExtraFields(true).allowMissingFields(true).build(this, text)) {
            for (var iterator = rows.iterator(); iterator.hasNext();) {
                iterator.next();
            }
            if (text.quoteLeftOpen()) {
                faults.add(Math.max(1, line), "", "\"", "csv.quote");
            }
            if (!headerRead) {
                faults.add(1, "", "", "csv.header");
            }
        } catch (CsvParseException e) {
            // Behind a quotation mark that stands wrong nothing can be told apart any more.
            var at = BROKEN_LINE.matcher(String.valueOf(e.getMessage()));
            faults.add(at.find() ? Integer.parseInt(at.group(1)) : Math.max(1, line), "", "\"", "csv.quote");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    protected void handleBegin(long startingLine) {
        line = (int) Math.min(startingLine, Integer.MAX_VALUE);
        fields = 0;
        serial = null;
        reason = null;
        Arrays.fill(marks, Mark.NONE);
        rowFaults.clear();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        fields++;
        if (!headerRead) {
            header.add(read(buffer, offset, length, quoted, ""));
            return;
        }
        if (index >= roles.length) {
            return;
        }
        int role = roles[index];
        if (role >= 0) {
            mark(role, index, buffer, offset, length);
        } else if (role == SERIAL) {
            serial = read(buffer, offset, length, quoted, header.get(index));
        } else if (role == VOID && length > 0) {
            var code = new String(buffer, offset, length);
            reason = InvalidReason.parseRecorded(code).orElse(null);
            if (reason == null) {
                rowFault(header.get(index), code, "void", REASONS);
            }
        }
    }

    private void mark(int candidate, int index, char[] buffer, int offset, int length) {
        char sign = length == 1 ? buffer[offset] : '\0';
        if (length == 0) {
            return;
        }
        if (sign == '0' || sign == '1' || sign == '2' && bothPossible) {
            if (candidate < marks.length) {
                marks[candidate] = sign == '0' ? Mark.NO : sign == '1' ? Mark.YES : Mark.BOTH;
            }
        } else {
            rowFault(header.get(index), new String(buffer, offset, length), bothPossible ? "mark.tick" : "mark.strike");
        }
    }

    /** A quotation mark inside a field that is not quoted is against RFC 4180. */
    private String read(char[] buffer, int offset, int length, boolean quoted, String column) {
        var read = new String(buffer, offset, length);
        if (!quoted && read.indexOf('"') >= 0) {
            rowFault(column, read, "csv.quote");
        }
        return Normalizer.normalize(read, Normalizer.Form.NFC);
    }

    @Override
    protected Boolean buildRecord() {
        faults.addBadBytes(text, line);
        if (!headerRead) {
            headerRead = true;
            flush();
            readHeader();
        } else if (fields != roles.length) {
            faults.add(line, "", String.valueOf(fields), "csv.ragged", roles.length);
        } else {
            readRow();
        }
        return Boolean.TRUE;
    }

    private void readHeader() {
        var known = roles(candidates);
        var seen = new HashSet<String>();
        roles = new int[header.size()];
        for (int i = 0; i < roles.length; i++) {
            var name = header.get(i);
            roles[i] = known.getOrDefault(name, candidates == null ? 0 : UNKNOWN);
            if (!seen.add(name)) {
                faults.add(line, name, name, "csv.column.once");
            } else if (roles[i] == UNKNOWN) {
                faults.add(line, name, name, "csv.column.known");
            }
        }
        Stream.concat(ElectionFile.TAKEN.stream(), candidates == null ? Stream.empty() : candidates.stream())
                .filter(seen::add).forEach(name -> faults.add(line, name, "", "csv.column.missing"));
    }

    private static Map<String, Integer> roles(@Nullable List<String> candidates) {
        var roles = new HashMap<>(Map.of("ballot", SERIAL, "void", VOID));
        for (int i = 0; candidates != null && i < candidates.size(); i++) {
            roles.putIfAbsent(candidates.get(i), i);
        }
        return roles;
    }

    private void readRow() {
        if (serial != null) {
            var earlier = serial.isEmpty() ? null : lines.putIfAbsent(serial, line);
            if (serial.isEmpty()) {
                rowFault("ballot", "", "serial.some");
            } else if (earlier != null) {
                rowFault("ballot", serial, "serial.once", earlier);
            }
        }
        flush();
        if (faults.isEmpty() && serial != null) {
            box.add(serial, reason, marks);
        }
    }

    private void rowFault(String column, String found, String wanted, Object... arguments) {
        rowFaults.add(Fault.at(NAME, line, column, found, "congress.wanted." + wanted, arguments));
    }

    private void flush() {
        rowFaults.forEach(faults::add);
        rowFaults.clear();
    }
}

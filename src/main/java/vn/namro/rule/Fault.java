package vn.namro.rule;

import java.util.List;

/**
 * One thing wrong in what was read: where it stands, what is there, what is wanted.
 *
 * @param line from 1, the header being line 1; 1 too when the whole file is meant
 * @param column the column's name, empty when a row or the whole file is meant
 * @param found what stands there, as it was read; empty when nothing does
 * @param wanted the key of the wording that says what is wanted, with its arguments
 */
public record Fault(String file, int line, String column, String found, String wanted, List<Object> arguments)
        implements Comparable<Fault> {

    public static Fault at(String file, int line, String column, String found, String wanted, Object... arguments) {
        return new Fault(file, line, column, found, wanted, List.of(arguments));
    }

    @Override
    public int compareTo(Fault other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        return byLine != 0 ? byLine : column.compareTo(other.column);
    }
}

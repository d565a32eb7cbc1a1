package vn.namro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class BenchCountCommandTest {
    @Test
    void countingAndReadingAreMeasured() {
        var out = new StringWriter();
        int exit = CommandLineEntry.commandLine().setOut(new PrintWriter(out, true))
                .execute("bench", "count", "--ballots", "500", "--rows", "300", "--candidates", "3", "--lang", "en");
        assertThat(exit).isZero();
        assertThat(out.toString().lines()).hasSize(2)
                .anyMatch(line -> line.matches("500 ballots × 3 candidates, counted once read: first [\\d.,]+ ms; median .* of 51 more"))
                .anyMatch(line -> line.startsWith("300 ballots × 3 candidates, record read: first "));
    }
}

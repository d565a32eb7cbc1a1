package vn.namro.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;
import vn.namro.audit.Head;

/** Runs one verb and answers with the exit code: 0 done, 1 refused or faulty input, 2 wrong use. */
public final class CommandLineEntry {
    private CommandLineEntry() {}

    public static int run(String... arguments) {
        // The console of an office machine may claim another encoding; what we print is always UTF-8.
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        return commandLine()
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .execute(arguments);
    }

    static CommandLine commandLine() {
        return new CommandLine(new NamRoCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Head.class, text -> Head.parse(text).orElseThrow(() -> new TypeConversionException(text)));
    }
}

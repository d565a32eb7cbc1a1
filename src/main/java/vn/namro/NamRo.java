package vn.namro;

import org.springframework.modulith.Modulithic;
import vn.namro.cli.CommandLineEntry;

/** Where the program starts: every verb of {@code ./namro} is a command in {@code cli}. */
@Modulithic
public final class NamRo {
    private NamRo() {}

    public static void main(String[] arguments) {
        System.exit(CommandLineEntry.run(arguments));
    }
}

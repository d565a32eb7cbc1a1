package vn.namro.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures the program on this machine: medians, never a test that can fail by the clock. */
@Command(name = "bench", mixinStandardHelpOptions = true,
        subcommands = {BenchReviewCommand.class, BenchCountCommand.class, BenchLintCommand.class, BenchWebCommand.class, BenchReportsCommand.class, BenchWorkbooksCommand.class},
        description = "Đo tốc độ trên máy này. / Measure speed on this machine.")
final class BenchCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Thiếu tên phép đo. / What to measure is missing.");
    }
}

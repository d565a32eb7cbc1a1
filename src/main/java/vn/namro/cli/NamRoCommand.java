package vn.namro.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command itself: without a verb it says which there are. */
@Command(name = "namro", mixinStandardHelpOptions = true, version = "Năm Rõ 0.1.0",
        subcommands = {DemoCommand.class, ServeCommand.class, ReviewCommand.class, CountCommand.class, LintCommand.class, ImportCommand.class,
                ExportCommand.class, WorkbooksCommand.class, CollectCommand.class, VerifyCommand.class, BackupCommand.class, RestoreCommand.class, PasswordCommand.class, TokenCommand.class, BenchCommand.class},
        description = "Năm Rõ: từ nghị quyết đến kết quả, có căn cứ. / From the resolution to the result, with proof.")
final class NamRoCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Thiếu tên lệnh. / A verb is missing.");
    }
}

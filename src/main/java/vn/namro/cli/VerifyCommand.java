package vn.namro.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.namro.audit.AuditChain;
import vn.namro.audit.AuditTrail;
import vn.namro.audit.Head;
import vn.namro.home.NamRoServer;
import vn.namro.language.Wording;

/** Proves that the audit trail is whole. */
@Command(name = "verify", mixinStandardHelpOptions = true,
        description = "Kiểm tra chuỗi nhật ký. / Checks the audit trail.",
        footer = {"", "Mã 0: nguyên vẹn; 1: không. / Exit 0: whole; 1: not."})
final class VerifyCommand implements Callable<Integer> {
    @Mixin
    private ServerOptions options = new ServerOptions();

    @Option(names = "--head", paramLabel = "N:HASH", description = "Dấu đã lưu bên ngoài, để phát hiện chuỗi bị cắt hay viết lại. / A head kept outside, to find a chain cut or rewritten.")
    private @Nullable Head head;

    @Override
    public Integer call() {
        var folder = options.data("data");
        var words = options.words();
        return options.runOn(folder, System.err, () -> {
            try (var work = NamRoServer.work(options.settings(folder))) {
                return tell(work.getBean(AuditTrail.class).verify(Optional.ofNullable(head)), words);
            }
        });
    }

    /** @return the exit code */
    static int tell(AuditChain.Result result, Wording words) {
        if (result.flaw() != null) {
            System.err.println(words.of("accounts.audit.broken", result.at(), words.of("accounts.audit.flaw." + result.flaw())));
            return 1;
        }
        System.out.println(words.of("accounts.audit.whole", result.head().seq()));
        System.out.println(words.of("home.verify.head", result.head()));
        return 0;
    }
}

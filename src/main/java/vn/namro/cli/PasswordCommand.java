package vn.namro.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.namro.home.NamRoServer;
import vn.namro.home.SignIns;

/** A one-time password for an account, for whoever has the data folder in their hands. */
@Command(name = "password", mixinStandardHelpOptions = true,
        description = "Cấp mật khẩu dùng một lần cho một tài khoản. / Makes a one-time password for an account.")
final class PasswordCommand implements Callable<Integer> {
    @Mixin
    private ServerOptions options = new ServerOptions();

    @Parameters(paramLabel = "NAME", description = "Tên đăng nhập. / The sign-in name.")
    private String name = "";

    @Override
    public Integer call() {
        var folder = options.data("data");
        return options.runOn(folder, System.err, () -> {
            try (var work = NamRoServer.work(options.settings(folder))) {
                var password = work.getBean(SignIns.class).reset(name);
                if (password.isEmpty()) {
                    System.err.println(options.words().of("home.password.nobody", name));
                    return 1;
                }
                System.out.println(password.get());
                return 0;
            }
        });
    }
}

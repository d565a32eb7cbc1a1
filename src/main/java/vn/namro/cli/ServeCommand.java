package vn.namro.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.namro.home.NamRoServer;
import vn.namro.home.SignIns;

/** The server of an office. */
@Command(name = "serve", mixinStandardHelpOptions = true,
        description = "Chạy máy chủ. / Runs the server.",
        footer = {"", "NAMRO_DATABASE_URL, NAMRO_DATABASE_USER, NAMRO_DATABASE_PASSWORD: PostgreSQL 15+ bên ngoài. / an outside PostgreSQL 15+."})
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private ServerOptions options = new ServerOptions();

    @Option(names = "--port", description = "Cổng, mặc định ${DEFAULT-VALUE}. / The port.", defaultValue = "8080")
    private int port;

    @Option(names = "--address", description = "Địa chỉ lắng nghe, mặc định chỉ máy này. / The address to listen on, by default this machine only.",
            defaultValue = "127.0.0.1")
    private String address = "";

    @Option(names = "--behind-proxy", description = "Tin các tiêu đề X-Forwarded của proxy trên máy này. / Trusts the X-Forwarded headers of a proxy on this machine.")
    private boolean behindProxy;

    @Override
    public Integer call() {
        var folder = options.data("data");
        return options.run(folder, System.err, () -> {
            var settings = options.settings(folder);
            settings.put("namro.alone", "true");
            settings.put("server.port", port);
            settings.put("server.address", address);
            if (behindProxy) {
                settings.put("server.forward-headers-strategy", "native");
                settings.put("server.tomcat.remoteip.internal-proxies", "127\\.0\\.0\\.1|0:0:0:0:0:0:0:1|::1");
            }
            var server = NamRoServer.serve(settings);
            var words = options.words();
            server.getBean(SignIns.class).firstAdministrator(words.of("accounts.first.name")).ifPresent(first ->
                    System.out.println(words.of("home.server.first", first.signInName(), first.password())));
            System.out.println("Ready: http://localhost:" + NamRoServer.port(server));
            new CountDownLatch(1).await();
            return 0;
        });
    }
}

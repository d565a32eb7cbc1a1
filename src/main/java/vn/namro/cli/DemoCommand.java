package vn.namro.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.namro.home.NamRoServer;
import vn.namro.home.SignIns;

/** A server with a term to look at. */
@Command(name = "demo", mixinStandardHelpOptions = true,
        description = "Chạy máy chủ với một nhiệm kỳ minh họa. / Runs the server with a demonstration term.")
final class DemoCommand implements Callable<Integer> {
    private static final List<String> EXAMPLES = List.of("examples/khoi-co-quan-xii", "examples/khoi-co-quan-xiii");

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Option(names = "--port", description = "Cổng, mặc định ${DEFAULT-VALUE}. / The port.", defaultValue = "8080")
    private int port;

    @Override
    public Integer call() {
        var folder = options.data("data/demo");
        return options.run(folder, System.err, () -> {
            var settings = options.settings(folder);
            settings.put("namro.alone", "true");
            settings.put("server.port", port);
            var server = NamRoServer.serve(settings);
            var words = options.words();
            var home = Path.of(System.getProperty("namro.home", "."));
            var signIns = server.getBean(SignIns.class).demonstration(EXAMPLES.stream().map(home::resolve).toList());
            System.out.println(words.of("home.server.sign_ins"));
            for (var one : signIns) {
                System.out.printf("  %-12s %s   %s%n", one.signInName(), one.password(), one.title());
            }
            System.out.println("Ready: http://localhost:" + NamRoServer.port(server));
            new CountDownLatch(1).await();
            return 0;
        });
    }
}

package vn.namro.cli;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.namro.calendar.OfficeTime;
import vn.namro.home.NamRoServer;
import vn.namro.home.ProgramTokens;
import vn.namro.language.Dates;

/** A token by which another program is let in on behalf of an account, for whoever has the data folder in their hands. */
@Command(name = "token", mixinStandardHelpOptions = true,
        description = "Cấp, liệt kê hoặc thu hồi mã truy cập REST của một tài khoản. / Makes, lists or ends tokens for REST.")
final class TokenCommand implements Callable<Integer> {
    @Mixin
    private ServerOptions options = new ServerOptions();

    @Parameters(paramLabel = "NAME", description = "Tên đăng nhập. / The sign-in name.")
    private String name = "";

    @Option(names = "--post", paramLabel = "TITLE", description = "Cương vị, khi tài khoản giữ nhiều. / The post, where there are several.")
    private @Nullable String post;

    @Option(names = "--for", paramLabel = "TEXT", defaultValue = "REST", description = "Chương trình nào sẽ dùng. / Which program will use it.")
    private String purpose = "";

    @Option(names = "--days", paramLabel = "N", defaultValue = "90", description = "Hiệu lực mấy ngày, mặc định ${DEFAULT-VALUE}. / For how many days.")
    private int days = 90;

    @Option(names = "--list", description = "Liệt kê các mã đã cấp. / Lists the tokens.")
    private boolean list;

    @Option(names = "--end", paramLabel = "ID", description = "Thu hồi một mã. / Takes one back.")
    private @Nullable UUID end;

    @Override
    public Integer call() {
        var folder = options.data("data");
        return options.runOn(folder, System.err, () -> {
            try (var work = NamRoServer.work(options.settings(folder))) {
                var tokens = work.getBean(ProgramTokens.class);
                return end != null ? end(tokens, end) : list ? list(tokens) : make(tokens);
            }
        });
    }

    private int make(ProgramTokens tokens) {
        var titles = tokens.posts(name);
        if (titles.isEmpty()) {
            return refuse("home.password.nobody", name);
        }
        var chosen = titles.get().stream().filter(title -> post == null || title.equals(post)).toList();
        if (titles.get().isEmpty()) {
            return refuse("home.token.no_post", name);
        }
        if (chosen.size() != 1) {
            return refuse("home.token.which", name, String.join(" · ", titles.get()));
        }
        var lifetime = Duration.ofDays(Math.clamp(days, 1, 3660));
        System.out.println(tokens.make(name, chosen.getFirst(), purpose, lifetime));
        System.err.println(options.words().of("home.token.keep", lastDay(tokens)));
        return 0;
    }

    private String lastDay(ProgramTokens tokens) {
        return day(tokens.of(name).getFirst());
    }

    private String day(ProgramTokens.One token) {
        return Dates.in(options.words().lang()).table(OfficeTime.dayOf(token.expiresAt()));
    }

    private int list(ProgramTokens tokens) {
        List<ProgramTokens.One> all = tokens.of(name);
        if (all.isEmpty()) {
            return refuse("home.token.none", name);
        }
        all.forEach(token -> System.out.println(options.words().of("home.token.row", token.id(), token.purpose(),
                options.words().of("home.token." + token.state()), day(token))));
        return 0;
    }

    private int end(ProgramTokens tokens, UUID id) {
        if (!tokens.end(name, id)) {
            return refuse("home.token.not_open", name, id);
        }
        System.out.println(options.words().of("home.token.ended", id));
        return 0;
    }

    private int refuse(String key, Object... arguments) {
        System.err.println(options.words().of(key, arguments));
        return 1;
    }
}

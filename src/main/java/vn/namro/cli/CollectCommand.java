package vn.namro.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Actors;
import vn.namro.accounts.Role;
import vn.namro.calendar.Period;
import vn.namro.documents.ReceivedFile;
import vn.namro.home.NamRoServer;
import vn.namro.language.Wording;
import vn.namro.reporting.action.CollectWorkbooks;
import vn.namro.reporting.action.CollectWorkbooks.Wanted;
import vn.namro.reporting.workbook.Change;
import vn.namro.reporting.workbook.Change.Way;
import vn.namro.reporting.workbook.Collected;
import vn.namro.reporting.workbook.Collected.Status;
import vn.namro.reporting.workbook.MarkedCopy;
import vn.namro.reporting.workbook.ReturnedWorkbook;

/** Takes workbooks that came back, or says what each would do, beside a running server or without one. */
@Command(name = "collect", mixinStandardHelpOptions = true,
        description = "Nhận các sổ nhập số liệu gửi về. / Takes the workbooks that came back.",
        footer = {"", "Mã 0: mọi tệp nhận được; 1: có tệp không nhận. / Exit 0: every file can be taken; 1: some cannot."})
final class CollectCommand implements Callable<Integer> {
    private static final Pattern PREFERENCE = Pattern.compile("([^:=]+)(?::([A-Z]{1,3}\\d+))?=(file|here)");

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Parameters(paramLabel = "DIR", description = "Thư mục có các sổ. / The folder of the workbooks.")
    private Path directory = Path.of("");

    @Option(names = "--apply", description = "Nhận thật; không có thì chỉ nói sẽ làm gì. / Takes them; without it only says what would be done.")
    private boolean apply;

    @Option(names = "--as", paramLabel = "NAME", description = "Tên đăng nhập của người nhận, cần khi --apply. / Who takes them, wanted with --apply.")
    private @Nullable String as;

    @Option(names = "--post", paramLabel = "TITLE", description = "Cương vị, khi giữ nhiều. / The post, where there are several.")
    private @Nullable String post;

    @Option(names = "--period", paramLabel = "P", description = "Chỉ nhận sổ của kỳ này. / Only workbooks of this period.")
    private @Nullable String period;

    @Option(names = "--prefer", paramLabel = "UNIT[:CELL]=file|here", description = "Ô đã đổi ở cả hai nơi thì lấy bên nào. / Which side counts where a cell changed on both.")
    private List<String> preferences = new ArrayList<>();

    @Option(names = "--marked", paramLabel = "DIR", description = "Ghi lại các sổ không nhận, có đánh dấu ô cần sửa. / Where to write what was not taken, with its cells marked.")
    private @Nullable Path marked;

    @Override
    public Integer call() {
        var data = options.data("data");
        var words = options.words();
        var of = period == null ? null : Period.parse(period).orElse(null);
        if (period != null && of == null) {
            return refuse("reporting.workbook.cli.period", period);
        }
        var wrong = preferences.stream().filter(one -> !PREFERENCE.matcher(one).matches()).findFirst();
        if (wrong.isPresent()) {
            return refuse("reporting.workbook.cli.prefer", wrong.get());
        }
        return options.runOn(data, System.err, () -> {
            var files = files();
            if (files.isEmpty()) {
                return refuse("reporting.workbook.cli.no_files", directory);
            }
            try (var work = NamRoServer.work(options.settings(data))) {
                var actor = actor(work.getBean(Actors.class));
                if (apply && actor == null) {
                    return refuse("reporting.workbook.cli.as", as == null ? "" : as);
                }
                var wanted = new Wanted(actor, null, of, this::choices);
                var collect = work.getBean(CollectWorkbooks.class);
                return tell(apply ? collect.take(files, wanted) : collect.preview(files, wanted), files, words);
            }
        });
    }

    /** Whoever may hand reports in on the pages may do it here. */
    private @Nullable Actor actor(Actors actors) {
        if (as == null) {
            return null;
        }
        var all = actors.named(as).stream().filter(one -> one.post().role() == Role.CLERK || one.post().role() == Role.SECRETARIAT)
                .filter(one -> post == null || one.post().title().equals(post)).toList();
        return all.size() == 1 ? all.getFirst() : null;
    }

    /** Every file but those that systems leave behind, in the order of names. */
    private List<ReceivedFile> files() throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        var files = new ArrayList<ReceivedFile>();
        try (var all = Files.list(directory)) {
            for (var file : all.filter(Files::isRegularFile).filter(one -> !one.getFileName().toString().matches("[.~].*|desktop\\.ini|Thumbs\\.db")).sorted().toList()) {
                // More than can be taken is not read: that it is too large is all there is to say.
                try (var in = Files.newInputStream(file)) {
                    files.add(new ReceivedFile(Normalizer.normalize(file.getFileName().toString(), Normalizer.Form.NFC), in.readNBytes(ReceivedFile.LARGEST + 1)));
                }
            }
        }
        return files;
    }

    private Map<String, Way> choices(ReturnedWorkbook file) {
        var choices = new HashMap<String, Way>();
        for (var preference : preferences) {
            var parts = PREFERENCE.matcher(preference);
            if (parts.matches() && file.issue() != null && file.issue().unit().equals(parts.group(1))) {
                file.answers().forEach((key, answer) -> {
                    if (parts.group(2) == null || answer.cell().place().toString().equals(parts.group(2))) {
                        choices.put(key, Way.valueOf(parts.group(3).toUpperCase(java.util.Locale.ROOT)));
                    }
                });
            }
        }
        return choices;
    }

    private int tell(List<Collected> all, List<ReceivedFile> files, Wording words) throws IOException {
        for (int i = 0; i < all.size(); i++) {
            var one = all.get(i);
            System.out.println(one.name() + ": " + words.of("reporting.workbook.status." + one.status()) + (one.unit().isEmpty() ? "" : " · " + one.unit() + " " + one.unitName() + " · "
                    + one.periods().stream().map(Period::toString).collect(Collectors.joining(", "))) + (one.figures() == 0 ? "" : " · " + words.of("reporting.workbook.figures", one.figures())));
            one.changes().stream().filter(Change::isTaken).forEach(change -> System.out.println("  " + change.cell().sheet() + "!" + change.cell().place() + " " + change.field() + ": "
                    + shown(change.here()) + " → " + shown(change.file())));
            one.faults().forEach(fault -> System.out.println("  " + fault.said(words)));
            one.remarks().forEach(remark -> System.out.println("  " + remark.said(words)));
            if (marked != null && !one.faults().isEmpty()) {
                var copy = MarkedCopy.of(files.get(i).content(), one.faults(), words);
                if (copy.isPresent()) {
                    Files.createDirectories(marked);
                    Files.write(marked.resolve(one.name()), copy.get());
                }
            }
        }
        var counts = java.util.Arrays.stream(Status.values()).filter(status -> all.stream().anyMatch(one -> one.status() == status))
                .map(status -> words.of("reporting.workbook.status." + status) + ": " + all.stream().filter(one -> one.status() == status).count()).collect(Collectors.joining(" · "));
        System.out.println(counts);
        return all.stream().anyMatch(one -> one.status() == Status.REFUSED || one.status() == Status.UNDECIDED) ? 1 : 0;
    }

    private static String shown(String text) {
        var line = text.replaceAll("\\s+", " ");
        return line.isEmpty() ? "–" : line.length() > 60 ? line.substring(0, 60) + "…" : line;
    }

    private int refuse(String key, Object... arguments) {
        System.err.println(options.words().of(key, arguments));
        return 1;
    }
}

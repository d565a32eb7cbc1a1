package vn.namro.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.namro.documents.FaultyFile;
import vn.namro.drafting.DraftText;
import vn.namro.language.ClearList;
import vn.namro.language.Lang;
import vn.namro.language.LintResult;
import vn.namro.language.Linter;
import vn.namro.language.Suppression;
import vn.namro.language.Wording;

/** Reads a text and says, directive by directive, what is clear in it and what is not: no server, no database (docs/lint.md). */
@Command(name = "lint", mixinStandardHelpOptions = true,
        description = "Soát câu chữ giao việc: rõ người, rõ việc, rõ trách nhiệm … / Check directives for who, what, who answers …")
final class LintCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int REFUSED = 1;

    @Parameters(paramLabel = "FILE", description = "Tệp .txt (UTF-8) hoặc .docx. / A .txt file (UTF-8) or a .docx.")
    private Path file = Path.of("");

    @Option(names = "--clears", paramLabel = "five|six|hue|all", defaultValue = "five", description = "Danh mục điểm rõ. / The list of clears.")
    private String clears = "five";

    @Option(names = "--json", paramLabel = "OUT", description = "Tệp JSON ghi kết quả; không có thì in báo cáo. / JSON file for the result; without it a report is printed.")
    private @Nullable Path json;

    @Option(names = "--suppress", paramLabel = "RULE=REASON", description = "Bỏ qua một quy tắc, kèm lý do. / Suppress a rule, with the reason.")
    private List<String> suppress = List.of();

    @Option(names = "--words", paramLabel = "FILE", description = "Tệp từ ngữ riêng của cơ quan (docs/lint.md). / A file of the office's own words.")
    private @Nullable Path words;

    @Option(names = "--lang", paramLabel = "vi|en", description = "Ngôn ngữ. / The language.", defaultValue = "vi")
    private Lang lang = Lang.VI;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var list = ClearList.of(clears).orElseThrow(() -> wrong("lint.wanted.clears", String.join(", ", ClearList.IDS)));
        var suppressions = suppress.stream().map(text -> Suppression.parse(text).filter(found -> Linter.rules().contains(found.rule()))
                .orElseThrow(() -> wrong("lint.wanted.suppression"))).toList();
        List<String> paragraphs;
        try {
            if (words != null) {
                DraftText.learn(words);
            }
            paragraphs = DraftText.read(file);
        } catch (FaultyFile faulty) {
            faulty.faults().forEach(fault -> spec.commandLine().getErr().println(Wording.in(lang).of(fault)));
            return REFUSED;
        }
        tell(paragraphs.stream().map(paragraph -> Linter.lint(paragraph, list).suppress(suppressions)).toList());
        return DONE;
    }

    private void tell(List<LintResult> results) {
        if (json == null) {
            LintText.print(results, lang, spec.commandLine().getOut());
            return;
        }
        try {
            if (json.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize())) {
                throw new IOException("the file that was read");
            }
            LintFile.write(results, lang, json);
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), json + ": " + Wording.in(lang).of("lint.wanted.writable"), e);
        }
    }

    private ParameterException wrong(String wanted, Object... arguments) {
        return new ParameterException(spec.commandLine(), Wording.in(lang).of(wanted, arguments));
    }
}

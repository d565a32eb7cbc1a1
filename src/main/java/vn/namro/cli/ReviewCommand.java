package vn.namro.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
import vn.namro.exchange.ReadOutcome;
import vn.namro.exchange.TermFolder;
import vn.namro.exchange.review.ReviewFile;
import vn.namro.language.Lang;
import vn.namro.language.Wording;
import vn.namro.progress.Judges;
import vn.namro.progress.TermJudgement;
import vn.namro.publishing.ReviewSettings;
import vn.namro.publishing.TermReviews;
import vn.namro.resolution.DocumentStyle;
import vn.namro.rule.Fault;

/** Judges a term from its exchange folder and writes the review: no server, no database (docs/exchange.md). */
@Command(name = "review", mixinStandardHelpOptions = true,
        description = "Đánh giá một nhiệm kỳ từ thư mục trao đổi, lập báo cáo tổng kết. / Judge a term from its exchange folder and write its review.")
final class ReviewCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int REFUSED = 1;

    @Parameters(paramLabel = "DIR", description = "Thư mục trao đổi của nhiệm kỳ. / The term's exchange folder.")
    private Path folder = Path.of("");

    @Option(names = "--out", paramLabel = "F.docx", description = "Tệp Word để ghi báo cáo. / Word file for the review.")
    private @Nullable Path out;

    @Option(names = "--json", paramLabel = "F.json", description = "Tệp JSON để ghi kết quả đánh giá. / JSON file for the verdicts.")
    private @Nullable Path json;

    @Option(names = "--style", paramLabel = "party|state", description = "Thể thức văn bản; mặc định theo nhiệm kỳ. / Form of the document; the term's own by default.")
    private @Nullable DocumentStyle style;

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", description = "Số liệu biết đến ngày. / As known on a day.")
    private @Nullable LocalDate asOf;

    @Option(names = "--templates", paramLabel = "DIR", description = "Thư mục mẫu văn bản riêng của cơ quan. / The office's own templates.")
    private @Nullable Path templates;

    @Option(names = "--number", paramLabel = "N", description = "Số của văn bản. / The number of the document.")
    private @Nullable String number;

    @Option(names = "--check", paramLabel = "F.docx", description = "Đối chiếu số trong báo cáo với hồ sơ. / Compare the numbers of a review with the records.")
    private @Nullable Path check;

    @Option(names = "--lang", paramLabel = "vi|en", description = "Ngôn ngữ. / The language.", defaultValue = "vi")
    private Lang lang = Lang.VI;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        refuseToOverwriteRecords(out);
        refuseToOverwriteRecords(json);
        return switch (TermFolder.read(folder)) {
            case ReadOutcome.Faulty faulty -> refuse(faulty.faults());
            case ReadOutcome.Read read -> review(read.folder());
        };
    }

    private int review(TermFolder term) {
        term.warnings().forEach(warning -> spec.commandLine().getErr().println("warning: " + Wording.in(lang).of(warning)));
        try {
            return check != null ? check(term, check) : judge(term);
        } catch (FaultyFile faulty) {
            return refuse(faulty.faults());
        }
    }

    private int judge(TermFolder term) {
        var records = term.records();
        var judgement = Judges.judge(records, asOf != null ? asOf : Judges.latestDay(records));
        // Everything is made before anything is written: a fault leaves no half of a review behind.
        var document = out == null ? null : TermReviews.docx(records, judgement, term.narratives(),
                new ReviewSettings(style != null ? style : records.term().style(), lang, templates, number(number)));
        if (out != null) {
            write(out, document);
        }
        if (json != null) {
            write(json, ReviewFile.text(judgement).getBytes(StandardCharsets.UTF_8));
        }
        ReviewText.print(records, judgement, lang, spec.commandLine().getOut());
        return DONE;
    }

    private int check(TermFolder term, Path file) {
        var records = term.records();
        var document = read(file);
        var origin = TermReviews.origin(file.toString(), document);
        var day = asOf != null ? asOf : origin.map(o -> o.asOf()).orElseGet(() -> Judges.latestDay(records));
        var settings = new ReviewSettings(style != null ? style : origin.map(o -> o.style()).orElse(records.term().style()),
                origin.map(o -> o.lang()).orElse(lang), templates, null);
        TermJudgement judgement = Judges.judge(records, day);
        var differences = TermReviews.check(file.toString(), document, records, judgement, term.narratives(), settings);
        differences.forEach(difference -> spec.commandLine().getOut().println(difference.said(lang)));
        // The list alone goes to stdout; what was found does not change the exit code, as everywhere.
        spec.commandLine().getErr().println(Wording.in(lang).of(differences.isEmpty() ? "publishing.check.same" : "publishing.check.count", differences.size()));
        return DONE;
    }

    private @Nullable String number(@Nullable String given) {
        if (given != null && !ReviewSettings.isNumber(given)) {
            throw new ParameterException(spec.commandLine(), Wording.in(lang).of("publishing.number.wanted", given));
        }
        return given;
    }

    private byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), Wording.in(lang).of("publishing.file.unreadable", file), e);
        }
    }

    private void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), Wording.in(lang).of("publishing.file.unwritable", file), e);
        }
    }

    private void refuseToOverwriteRecords(@Nullable Path file) {
        if (file != null && TermFolder.isPartOf(folder, file)) {
            throw new ParameterException(spec.commandLine(), Wording.in(lang).of("publishing.file.record", file));
        }
    }

    private int refuse(List<Fault> faults) {
        faults.forEach(fault -> spec.commandLine().getErr().println(Wording.in(lang).of(fault)));
        return REFUSED;
    }
}

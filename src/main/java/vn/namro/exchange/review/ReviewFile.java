package vn.namro.exchange.review;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import vn.namro.measure.Fraction;
import vn.namro.measure.Goal;
import vn.namro.measure.Metric;
import vn.namro.progress.Coverage;
import vn.namro.progress.Judgement;
import vn.namro.progress.JudgementRule;
import vn.namro.progress.Reason;
import vn.namro.progress.SoFar;
import vn.namro.progress.TermJudgement;
import vn.namro.progress.YearJudgement;
import vn.namro.resolution.Target;

/** Writes a judgement as JSON, the form that other programs rely on (docs/exchange.md). Figures are decimal strings. */
public final class ReviewFile {
    private static final int PLACES = 6;

    private final JsonGenerator json;

    private ReviewFile(JsonGenerator json) {
        this.json = json;
    }

    public static void write(TermJudgement judgement, Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            write(judgement, out);
        }
    }

    public static String text(TermJudgement judgement) {
        var out = new StringWriter();
        try {
            write(judgement, out);
        } catch (IOException e) {
            throw new AssertionError("text in memory does not fail", e);
        }
        return out.toString();
    }

    private static void write(TermJudgement judgement, Writer out) throws IOException {
        try (var json = JsonFactory.builder().build().createGenerator(new Layout(), out)) {
            new ReviewFile(json).all(judgement);
            json.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private void all(TermJudgement judgement) {
        json.writeStartObject();
        json.writeName("summary");
        json.writeStartObject();
        json.writeNumberProperty("met_or_exceeded", judgement.metOrExceeded());
        json.writeNumberProperty("total", judgement.total());
        json.writeEndObject();
        json.writeStringProperty("as_of", judgement.asOf().toString());
        json.writeName("targets");
        json.writeStartArray();
        judgement.targets().forEach(this::target);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void target(Judgement judgement) {
        json.writeStartObject();
        json.writeStringProperty("code", judgement.target().code());
        text("part_of", judgement.target().partOf());
        json.writeStringProperty("verdict", judgement.verdict().name());
        reason(judgement.reason());
        soFar(judgement.soFar());
        figure("figure", judgement.figure());
        text("goal", goal(judgement.target()));
        figure("attained_percent", judgement.attainedPercent());
        figure("exceeded_percent", judgement.exceededPercent());
        coverage(judgement.coverage());
        years(judgement.years());
        json.writeStringProperty("rule", JudgementRule.of(judgement).code());
        json.writeEndObject();
    }

    private void soFar(@Nullable SoFar soFar) {
        json.writeName("so_far");
        if (soFar == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringProperty("verdict", soFar.verdict().name());
        reason(soFar.reason());
        figure("figure", soFar.figure());
        figure("attained_percent", soFar.attainedPercent());
        figure("exceeded_percent", soFar.exceededPercent());
        coverage(soFar.coverage());
        years(soFar.years());
        json.writeEndObject();
    }

    private void years(@Nullable List<YearJudgement> years) {
        json.writeName("years");
        if (years == null) {
            json.writeNull();
            return;
        }
        json.writeStartArray();
        for (var year : years) {
            json.writeStartObject();
            json.writeStringProperty("period", year.period().toString());
            figure("figure", year.figure());
            json.writeStringProperty("verdict", year.verdict().name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void coverage(@Nullable Coverage coverage) {
        json.writeName("coverage");
        if (coverage == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeNumberProperty("reported", coverage.reported());
        json.writeNumberProperty("expected", coverage.expected());
        json.writeEndObject();
    }

    private void reason(@Nullable Reason reason) {
        text("reason", reason == null ? null : reason.name().toLowerCase(Locale.ROOT));
    }

    private void figure(String name, @Nullable Fraction figure) {
        text(name, figure == null ? null : decimal(figure));
    }

    /** Half up to six places, without trailing zeros. */
    private static String decimal(Fraction figure) {
        var decimal = figure.toDecimal(PLACES).stripTrailingZeros();
        return decimal.signum() == 0 ? "0" : decimal.toPlainString();
    }

    private static @Nullable String goal(Target target) {
        if (target.metric() == Metric.COMPOUND) {
            return null;
        }
        return target.goal() == null ? "= 1" : goal(target.goal());
    }

    private static String goal(Goal goal) {
        var text = new StringBuilder(goal.comparison().symbol());
        if (goal.value() != null) {
            text.append(' ').append(goal.value().toPlainString());
        }
        if (goal.valueTo() != null) {
            text.append("..").append(goal.valueTo().toPlainString());
        }
        return text.toString();
    }

    private void text(String name, @Nullable String text) {
        json.writeName(name);
        if (text == null) {
            json.writeNull();
        } else {
            json.writeString(text);
        }
    }

    private static final class Layout extends ObjectWriteContext.Base {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        }
    }
}

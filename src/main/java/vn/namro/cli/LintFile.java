package vn.namro.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import vn.namro.exchange.json.JsonText;
import vn.namro.language.Clear;
import vn.namro.language.Finding;
import vn.namro.language.Lang;
import vn.namro.language.LintResult;

/** Writes what the linter says as JSON, the form that other programs rely on (docs/lint.md): one element a line of the file. */
final class LintFile {
    private LintFile() {}

    static void write(List<LintResult> results, Lang lang, Path file) throws IOException {
        JsonText.write(file, JsonText.Layout.PLAIN, json -> write(results, lang, json));
    }

    static void write(List<LintResult> results, Lang lang, Writer out) throws IOException {
        JsonText.write(out, JsonText.Layout.PLAIN, json -> write(results, lang, json));
    }

    private static void write(List<LintResult> results, Lang lang, JsonGenerator json) {
        json.writeStartArray();
        for (var result : results) {
            json.writeRaw('\n');
            write(result, lang, json);
        }
        json.writeRaw('\n');
        json.writeEndArray();
    }

    private static void write(LintResult result, Lang lang, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("text", result.text());
        json.writeObjectPropertyStart("clears");
        result.list().clears().forEach(clear -> write(clear, result, json));
        json.writeEndObject();
        json.writeNumberProperty("score", result.score());
        json.writeArrayPropertyStart("findings");
        result.findings().forEach(finding -> write(finding, lang, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Clear clear, LintResult result, JsonGenerator json) {
        json.writeObjectPropertyStart(clear.id());
        var mark = result.mark(clear);
        json.writeBooleanProperty("clear", mark.isPresent());
        if (mark.isPresent()) {
            json.writeNumberProperty("start", mark.get().start());
            json.writeNumberProperty("end", mark.get().end());
        } else {
            json.writeNullProperty("start");
            json.writeNullProperty("end");
        }
        json.writeEndObject();
    }

    private static void write(Finding finding, Lang lang, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("rule", finding.rule());
        json.writeNumberProperty("start", finding.start());
        json.writeNumberProperty("end", finding.end());
        json.writeStringProperty("message", finding.message(lang));
        json.writeStringProperty("suggestion", finding.suggestion(lang));
        json.writeEndObject();
    }
}

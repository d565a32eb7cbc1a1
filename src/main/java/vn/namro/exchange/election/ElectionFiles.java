package vn.namro.exchange.election;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import vn.namro.congress.Ballots;
import vn.namro.congress.Election;
import vn.namro.congress.Mark;
import vn.namro.congress.RecordFiles;
import vn.namro.congress.RulePack;
import vn.namro.exchange.json.JsonText;

/**
 * Writes the record of an election as {@link ElectionFolder} reads it; the same record makes the same bytes on every
 * machine. Its form stays as it is: the digests of announced records rest on it.
 */
@Component
public final class ElectionFiles implements RecordFiles {
    @Override
    public SequencedMap<String, byte[]> of(Election election, Ballots ballots) {
        var files = new LinkedHashMap<String, byte[]>();
        files.put(BallotsFile.NAME, csv(election, ballots).getBytes(StandardCharsets.UTF_8));
        files.put(ElectionFile.NAME, json(election).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static String json(Election election) {
        return JsonText.of(JsonText.Layout.FIELD_A_LINE, json -> write(election, json));
    }

    private static void write(Election election, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("title", election.title());
        json.writeNumberProperty("seats", election.seats());
        json.writeNumberProperty("round", election.round());
        write(election.pack(), json);
        json.writeStringProperty("style", election.style().code());
        write(election.figures(), json);
        JsonText.objects(json, "candidates", election.candidates(), one -> {
            json.writeStringProperty("id", one.id());
            json.writeStringProperty("name", one.name());
            if (one.born() != null) {
                json.writeStringProperty("born", one.born());
            }
        });
        JsonText.objects(json, "decisions", election.decisions(), one -> {
            JsonText.texts(json, "ids", one.ids());
            JsonText.texts(json, "elected", one.elected());
            json.writeStringProperty("by", one.by());
        });
        json.writeEndObject();
    }

    private static void write(RulePack pack, JsonGenerator json) {
        if (pack.name() != null) {
            json.writeStringProperty("rule_pack", pack.name());
            return;
        }
        json.writeObjectPropertyStart("rule_pack");
        json.writeStringProperty("base", pack.base().code());
        json.writeStringProperty("threshold", pack.threshold().code());
        json.writeStringProperty("tie", pack.tie().code());
        json.writeEndObject();
    }

    private static void write(Election.Figures figures, JsonGenerator json) {
        json.writeNumberProperty("convened", figures.convened());
        JsonText.objects(json, "deductions", figures.deductions(), one -> {
            json.writeStringProperty("reason", one.reason());
            json.writeNumberProperty("count", one.count());
        });
        json.writeNumberProperty("entitled", figures.entitled());
        json.writeNumberProperty("present", figures.present());
        json.writeNumberProperty("issued", figures.issued());
        json.writeNumberProperty("returned", figures.returned());
        json.writeNumberProperty("not_returned", figures.notReturned());
        json.writeNumberProperty("spoiled", figures.spoiled());
        json.writeNumberProperty("foreign", figures.foreign());
    }

    private static String csv(Election election, Ballots ballots) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            var header = new ArrayList<>(List.of("ballot", "void"));
            election.candidates().forEach(one -> header.add(one.id()));
            csv.writeRecord(header);
            for (var ballot : ballots) {
                var reason = ballot.voided();
                var row = new ArrayList<>(List.of(ballot.serial(), reason == null ? "" : reason.code()));
                for (int i = 0; i < ballot.candidates(); i++) {
                    row.add(sign(ballot.mark(i)));
                }
                csv.writeRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String sign(Mark mark) {
        return switch (mark) {
            case NONE -> "";
            case NO -> "0";
            case YES -> "1";
            case BOTH -> "2";
        };
    }
}

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
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.namro.congress.Ballots;
import vn.namro.congress.Election;
import vn.namro.congress.Mark;
import vn.namro.congress.RecordFiles;
import vn.namro.congress.RulePack;

/**
 * Writes the record of an election as {@link ElectionFolder} reads it; the same record makes the same bytes on every
 * machine. Its form stays as it is: the digests of announced records rest on it.
 */
@Component
public final class ElectionFiles implements RecordFiles {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public SequencedMap<String, byte[]> of(Election election, Ballots ballots) {
        var files = new LinkedHashMap<String, byte[]>();
        files.put(BallotsFile.NAME, csv(election, ballots).getBytes(StandardCharsets.UTF_8));
        var layout = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        files.put(ElectionFile.NAME, (JSON.writer().with(layout).writeValueAsString(json(election)) + "\n").getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static ObjectNode json(Election election) {
        var node = JSON.createObjectNode();
        var figures = election.figures();
        node.put("title", election.title()).put("seats", election.seats()).put("round", election.round());
        pack(node, election.pack());
        node.put("style", election.style().code()).put("convened", figures.convened());
        var deductions = node.putArray("deductions");
        figures.deductions().forEach(one -> deductions.addObject().put("reason", one.reason()).put("count", one.count()));
        node.put("entitled", figures.entitled()).put("present", figures.present()).put("issued", figures.issued()).put("returned", figures.returned())
                .put("not_returned", figures.notReturned()).put("spoiled", figures.spoiled()).put("foreign", figures.foreign());
        var candidates = node.putArray("candidates");
        election.candidates().forEach(one -> {
            var candidate = candidates.addObject().put("id", one.id()).put("name", one.name());
            if (one.born() != null) {
                candidate.put("born", one.born());
            }
        });
        var decisions = node.putArray("decisions");
        election.decisions().forEach(one -> {
            var decision = decisions.addObject();
            one.ids().forEach(decision.putArray("ids")::add);
            one.elected().forEach(decision.putArray("elected")::add);
            decision.put("by", one.by());
        });
        return node;
    }

    private static void pack(ObjectNode node, RulePack pack) {
        if (pack.name() != null) {
            node.put("rule_pack", pack.name());
        } else {
            node.putObject("rule_pack").put("base", pack.base().code()).put("threshold", pack.threshold().code()).put("tie", pack.tie().code());
        }
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

package vn.namro.exchange.election;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.util.ArrayList;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.namro.congress.Ballots;
import vn.namro.congress.Election;
import vn.namro.congress.Mark;
import vn.namro.congress.RulePack;

/** Writes the record of an election as {@link ElectionFolder} reads it, packed; the same record makes the same bytes. */
public final class ElectionZip {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final JsonMapper JSON = JsonMapper.shared();

    private ElectionZip() {}

    public static void write(Election election, Ballots ballots, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            put(zip, ElectionFile.NAME, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json(election)) + "\n");
            put(zip, BallotsFile.NAME, csv(election, ballots));
        }
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
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

    private static String csv(Election election, Ballots ballots) throws IOException {
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

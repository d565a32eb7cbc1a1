package vn.namro.exchange.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.namro.exchange.ImportOutcome.FileCount;
import vn.namro.exchange.ImportPreview.Superseded;
import vn.namro.resolution.TermOfOffice;
import vn.namro.rule.Fault;

/**
 * Terms to be taken out, and a folder to be taken over.
 *
 * @param mayImport whether the visitor may take a folder over
 * @param file the name of the uploaded file, empty before one came
 * @param gone the upload is no longer held, or none was sent
 */
public record ExchangePage(List<TermOfOffice> terms, boolean mayImport, String file, boolean gone, List<Fault> faults, @Nullable DryRun dryRun) {
    /** Where the records of a term are taken out. */
    public String export(TermOfOffice term) {
        return "/exchange.zip?term=" + URLEncoder.encode(term.code(), StandardCharsets.UTF_8);
    }

    /**
     * @param key by which the upload is taken over
     * @param warnings of the folder, which stop nothing
     */
    public record DryRun(UUID key, String term, boolean nothingNew, List<FileCount> files, List<Superseded> superseded, List<Fault> warnings) {}
}

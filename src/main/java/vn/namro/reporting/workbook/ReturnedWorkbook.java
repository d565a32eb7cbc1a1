package vn.namro.reporting.workbook;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.namro.documents.FaultyFile;
import vn.namro.documents.Place;
import vn.namro.documents.ReadSheet;
import vn.namro.documents.ReceivedFile;
import vn.namro.documents.SheetReader;
import vn.namro.reporting.model.WorkbookRule;

/**
 * A workbook that came back: what was answered, and everything in it that is not as it was sent out.
 *
 * @param answers by key, those that can be read
 * @param faults what has to be mended before anything of it is taken
 * @param remarks what is taken and said all the same, such as a number that was typed as text
 */
public record ReturnedWorkbook(String name, @Nullable Issue issue, Map<String, Answer> answers, List<WorkbookFault> faults, List<WorkbookFault> remarks) {
    /** @param sent as it was sent out, and {@code text} as it came back, both as {@link Standing} writes them */
    public record Answer(SealedCell cell, String sent, String text) {}

    private static final byte[] OLD = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final String ENCRYPTED = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    static ReturnedWorkbook faulty(String name, WorkbookRule rule, String found, Object... arguments) {
        return new ReturnedWorkbook(name, null, Map.of(), List.of(WorkbookFault.of(rule, "", "", found, arguments)), List.of());
    }

    /** @param key of the installation */
    public static ReturnedWorkbook read(String name, byte[] content, byte[] key) {
        var unfit = unfit(name, content);
        if (unfit.isPresent()) {
            return unfit.get();
        }
        List<ReadSheet> sheets;
        try {
            sheets = SheetReader.read(name, content);
        } catch (FaultyFile e) {
            var first = e.faults().getFirst();
            return new ReturnedWorkbook(name, null, Map.of(), List.of(new WorkbookFault("", "", first.found(), first.wanted(), first.arguments())), List.of());
        }
        var found = sheets.stream().filter(sheet -> sheet.name().equals(Seal.SHEET)).findFirst().flatMap(Seal::read);
        if (found.isEmpty()) {
            return faulty(name, WorkbookRule.W5_SENT_OUT_FROM_HERE, "");
        }
        if (!found.get().isWhole(key)) {
            return faulty(name, WorkbookRule.W6_SEAL_IS_WHOLE, "");
        }
        return new Comparison(name, found.get().seal(), sheets).returned();
    }

    private static Optional<ReturnedWorkbook> unfit(String name, byte[] content) {
        var file = new ReceivedFile("x.xlsx", content);
        if (begins(content, OLD)) {
            boolean encrypted = new String(content, StandardCharsets.ISO_8859_1).contains(ENCRYPTED);
            return Optional.of(faulty(name, encrypted ? WorkbookRule.W3_NOT_ENCRYPTED : WorkbookRule.W2_NOT_OF_THE_OLD_KIND, ""));
        }
        if (!file.fits() || !file.isWhatItSays()) {
            var beginning = new String(content, 0, Math.min(content.length, 60), StandardCharsets.UTF_8).replaceAll("[\\p{Cntrl}\\ufffd]+", " ");
            return Optional.of(faulty(name, WorkbookRule.W1_IS_A_WORKBOOK, beginning, ReceivedFile.LARGEST >> 20));
        }
        if (!file.isHarmless()) {
            boolean other = new ReceivedFile("x.ods", content).isHarmless() || new ReceivedFile("x.docx", content).isHarmless();
            return Optional.of(faulty(name, other ? WorkbookRule.W1_IS_A_WORKBOOK : WorkbookRule.W4_HARMLESS, "", ReceivedFile.LARGEST >> 20));
        }
        return Optional.empty();
    }

    private static boolean begins(byte[] content, byte[] with) {
        return content.length >= with.length && java.util.Arrays.equals(content, 0, with.length, with, 0, with.length);
    }

    /** The file beside what was sent out. */
    private static final class Comparison {
        private final String name;
        private final Seal seal;
        private final Map<String, ReadSheet> sheets = new LinkedHashMap<>();
        private final List<WorkbookFault> faults = new ArrayList<>();
        private final CellAnswers read;

        Comparison(String name, Seal seal, List<ReadSheet> sheets) {
            this.name = name;
            this.seal = seal;
            sheets.forEach(sheet -> this.sheets.put(sheet.name(), sheet));
            this.read = new CellAnswers(seal.issue().lang(), faults);
        }

        ReturnedWorkbook returned() {
            var sealed = new LinkedHashMap<String, List<SealedCell>>();
            seal.cells().forEach(cell -> sealed.computeIfAbsent(cell.sheet(), _ -> new ArrayList<>()).add(cell));
            for (var sheet : sheets.keySet()) {
                if (!sealed.containsKey(sheet) && !sheet.equals(Seal.SHEET)) {
                    faults.add(WorkbookFault.of(WorkbookRule.W9_SHEETS_ARE_THOSE_SENT_OUT, sheet, "", sheet, String.join(", ", sealed.keySet())));
                }
            }
            var answers = new LinkedHashMap<String, Answer>();
            sealed.forEach((sheet, cells) -> {
                if (sheets.containsKey(sheet)) {
                    sheet(sheets.get(sheet), cells, answers);
                } else {
                    faults.add(WorkbookFault.of(WorkbookRule.W9_SHEETS_ARE_THOSE_SENT_OUT, sheet, "", String.join(", ", sheets.keySet().stream().filter(one -> !one.equals(Seal.SHEET)).toList()), sheet));
                }
            });
            return new ReturnedWorkbook(name, seal.issue(), answers, List.copyOf(faults), List.copyOf(read.remarks()));
        }

        private void sheet(ReadSheet sheet, List<SealedCell> cells, Map<String, Answer> answers) {
            int before = faults.size();
            // Where a row or column was moved everything in it is elsewhere: said once, at the head.
            cells.stream().filter(cell -> cell.kind() == SealedCell.Kind.HEAD || cell.kind() == SealedCell.Kind.CODE)
                    .filter(cell -> !says(sheet, cell)).forEach(cell -> faults.add(WorkbookFault.at(cell, WorkbookRule.W10_ROWS_AND_COLUMNS_STAND_IN_PLACE,
                            ReadSheet.shown(sheet.cell(cell.place())), cell.text())));
            if (faults.size() > before) {
                return;
            }
            cells.stream().filter(cell -> cell.kind() == SealedCell.Kind.FIXED && !says(sheet, cell))
                    .forEach(cell -> faults.add(WorkbookFault.at(cell, WorkbookRule.W11_FIXED_CELLS_ARE_UNCHANGED, ReadSheet.shown(sheet.cell(cell.place())), cell.text())));
            var known = new HashSet<Place>();
            cells.forEach(cell -> known.add(cell.place()));
            sheet.cells().forEach((place, content) -> {
                if (!known.contains(place)) {
                    faults.add(WorkbookFault.at(sheet.name(), place, WorkbookRule.W12_NOTHING_BESIDE, ReadSheet.shown(content)));
                }
            });
            joined(sheet, cells);
            for (var cell : cells) {
                if (cell.isAnswer()) {
                    var text = read.text(cell, sheet.cell(cell.place()));
                    if (text != null) {
                        answers.put(cell.key(), new Answer(cell, canonical(cell), text));
                    }
                }
            }
        }

        private void joined(ReadSheet sheet, List<SealedCell> cells) {
            for (var range : sheet.joined()) {
                if (seal.joined().contains(sheet.name() + "!" + range)) {
                    continue;
                }
                var edges = range.split(":", 2);
                var from = Place.parse(edges[0]);
                var to = edges.length == 2 ? Place.parse(edges[1]) : from;
                if (from.isPresent() && to.isPresent()) {
                    cells.stream().filter(SealedCell::isAnswer).filter(cell -> within(cell.place(), from.get(), to.get())).findFirst()
                            .ifPresent(cell -> faults.add(WorkbookFault.at(cell, WorkbookRule.W17_NOT_JOINED, range)));
                }
            }
        }

        private static boolean within(Place place, Place from, Place to) {
            return place.row() >= from.row() && place.row() <= to.row() && place.column() >= from.column() && place.column() <= to.column();
        }

        private static String canonical(SealedCell cell) {
            return cell.kind() == SealedCell.Kind.WORDS ? Standing.words(cell.text()) : cell.text();
        }

        private static boolean says(ReadSheet sheet, SealedCell cell) {
            return switch (sheet.cell(cell.place())) {
                case ReadSheet.Text(var text) -> Standing.words(text).equals(Standing.words(cell.text()));
                // A code of digits alone may have been made a number by whoever clicked the green corner away.
                case ReadSheet.Number(BigDecimal number, var stored, _) -> stored.equals(cell.text()) || Standing.number(number).equals(cell.text());
                case null, default -> false;
            };
        }
    }

    /** The answers by the place that a person names, for a choice on the command line. */
    public Map<String, String> keysByPlace() {
        var keys = new HashMap<String, String>();
        answers.forEach((key, answer) -> keys.put(answer.cell().place().toString(), key));
        return keys;
    }
}

package vn.namro.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.namro.exchange.reading.FormRule;
import vn.namro.language.Lang;
import vn.namro.rule.Fault;

/** What offices hand in for CSV, put in the place of every file of a folder: one fault says what it is, none follows from it. */
class ForeignFilesTest {
    @TempDir
    private Path temporary;

    @ParameterizedTest
    @EnumSource(FolderFile.class)
    void aWorkbookWithAnotherNameIsSaidOnce(FolderFile file) throws IOException {
        for (var bytes : List.of(workbook(), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, '"', '\n', (byte) 0xFF}, "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII))) {
            assertThat(faultsWith(file, bytes)).containsExactly(Fault.at(file.fileName(), 1, "", "", FormRule.X25_FILE_IS_TEXT.key()));
        }
        assertThat(Folders.faults(temporary, Lang.VI)).singleElement().asString().contains("bảng tính", "CSV UTF-8").doesNotContain("\uFFFD");
    }

    @ParameterizedTest
    @EnumSource(FolderFile.class)
    void textInUtf16IsSaidOnce(FolderFile file) {
        for (var charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            assertThat(faultsWith(file, text(file).getBytes(charset))).as(charset.name())
                    .containsExactly(Fault.at(file.fileName(), 1, "", "", FormRule.X26_TEXT_IS_NOT_UTF16.key()));
        }
    }

    @ParameterizedTest
    @EnumSource(FolderFile.class)
    void anOldEncodingIsSaidOnceWhereManyCellsAreInIt(FolderFile file) {
        var old = Normalizer.normalize(text(file), Normalizer.Form.NFD).getBytes(Charset.forName("windows-1258"));
        var wanted = new TreeSet<String>();
        var faults = faultsWith(file, old);
        faults.forEach(fault -> wanted.add(fault.wanted()));
        assertThat(faults).hasSizeLessThanOrEqualTo(3).allMatch(fault -> fault.file().equals(file.fileName()));
        assertThat(wanted).isSubsetOf(FormRule.X4_TEXT_IS_UTF8.key(), FormRule.X30_WHOLE_FILE_IS_UTF8.key());
        if (file == FolderFile.UNITS) {
            assertThat(Folders.faults(temporary, Lang.EN)).singleElement().asString().startsWith("units.csv:2:kind: ").contains("Windows-1258");
        }
    }

    @ParameterizedTest
    @EnumSource(FolderFile.class)
    void otherSignsThanCommasAreSaidOnce(FolderFile file) {
        for (var sign : List.of(";", "\t", "|")) {
            var header = String.join(sign, file.columns());
            var foreign = Fault.at(file.fileName(), 1, "", header, FormRule.X27_COMMAS_SEPARATE_CELLS.key());
            assertThat(faultsWith(file, text(file).replace(",", sign).getBytes(StandardCharsets.UTF_8))).containsExactly(foreign);
            assertThat(faultsWith(file, text(file).replaceFirst(".*\n", "\uFEFF" + header + "\r\n").getBytes(StandardCharsets.UTF_8)))
                    .containsExactly(foreign);
            var quoted = '"' + String.join('"' + sign + '"', file.columns()) + "\"\n";
            assertThat(faultsWith(file, quoted.getBytes(StandardCharsets.UTF_8))).singleElement().returns(foreign.wanted(), Fault::wanted);
        }
    }

    @ParameterizedTest
    @EnumSource(FolderFile.class)
    void linesThatEndWithCarriageReturnsAloneAreSaidOnce(FolderFile file) {
        assertThat(faultsWith(file, text(file).replace('\n', '\r').getBytes(StandardCharsets.UTF_8))).singleElement()
                .returns(FormRule.X28_LINES_END_WITH_LF.key(), Fault::wanted).returns(file.fileName(), Fault::file);
    }

    @ParameterizedTest
    @EnumSource(FolderFile.class)
    void rowsWithoutAHeaderAreSaidOnce(FolderFile file) {
        assertThat(faultsWith(file, text(file).replaceFirst(".*\n", "").getBytes(StandardCharsets.UTF_8))).singleElement()
                .returns(FormRule.X5_HEADER_IS_THERE.key(), Fault::wanted).returns(1, Fault::line);
        assertThat(faultsWith(file, ("BẢNG TỔNG HỢP\n" + text(file)).getBytes(StandardCharsets.UTF_8))).singleElement()
                .returns(FormRule.X5_HEADER_IS_THERE.key(), Fault::wanted);
    }

    /** A byte order mark, CRLF and decomposed letters change nothing. */
    @ParameterizedTest
    @EnumSource(FolderFile.class)
    void whatIsOnlyWrittenOtherwiseIsNoFault(FolderFile file) {
        var text = "\uFEFF" + Normalizer.normalize(text(file), Normalizer.Form.NFD).replace("\n", "\r\n");
        assertThat(faultsWith(file, text.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    /** A column under a wrong name, or twice in the place of another, makes no row faulty. */
    @ParameterizedTest
    @EnumSource(FolderFile.class)
    void aMisnamedColumnIsSaidOnceNotInEachRow(FolderFile file) {
        for (var column : file.columns()) {
            for (var instead : List.of(column + " ", file.columns().getFirst())) {
                if (!instead.equals(column)) {
                    var names = file.columns().stream().map(name -> name.equals(column) ? instead : name).toList();
                    var text = text(file).replaceFirst(".*\n", String.join(",", names) + "\n");
                    assertThat(faultsWith(file, text.getBytes(StandardCharsets.UTF_8))).as(String.join(",", names)).isNotEmpty()
                            .allMatch(fault -> fault.line() == 1 && fault.file().equals(file.fileName()));
                }
            }
        }
    }

    /** A row that cannot be read, or not its code, does not make the rows faulty that refer to it. */
    @Test
    void whatRefersToAnUnreadableRowIsNoFault() {
        var rows = Map.of(FolderFile.UNITS, List.of("DB,", "U3,", "U4,", "U11,"), FolderFile.TARGETS, List.of("T1,", "T9,"),
                FolderFile.CLAUSES, List.of("II,", "II.2,"), FolderFile.BREAKTHROUGHS, List.of("K1,"));
        rows.forEach((file, starts) -> starts.forEach(start -> {
            for (var instead : List.of("extra," + start, ",", start.replace(",", " ,"), "\"" + start.replace(",", ";\","))) {
                var text = text(file).replace("\n" + start, "\n" + instead);
                assertThat(faultsWith(file, text.getBytes(StandardCharsets.UTF_8))).as("%s: %s", file, instead).singleElement()
                        .returns(file.fileName(), Fault::file);
            }
        }));
    }

    @Test
    void aRingOfUnitsIsSaidOfItsUnitsAlone() {
        var units = text(FolderFile.UNITS).replace("đảng bộ cấp trên,,,", "đảng bộ cấp trên,,U4,");
        assertThat(faultsWith(FolderFile.UNITS, units.getBytes(StandardCharsets.UTF_8))).extracting(Fault::line).containsExactly(2, 7);
        assertThat(faultsWith(FolderFile.SHARES, (text(FolderFile.SHARES) + "T10,U3,,,,\nT10,U4,,,,\n").getBytes(StandardCharsets.UTF_8),
                Map.of("units.csv", units))).extracting(Fault::file).containsOnly("units.csv");
    }

    @Test
    void faultsOfAllKindsAreSaidAtOnce() {
        var files = Folders.sound();
        files.replaceAll((file, text) -> switch (file) {
            case "units.csv" -> text.replace(',', ';');
            case "term.csv" -> text.replace(",2016,", ",16,");
            case "clauses.csv" -> text + "\n";
            case "targets.csv" -> text.replace(">=,600", ">=,\"600,5\"");
            case "shares.csv" -> text.replace("value_to", "đến");
            case "narrative.csv" -> text.replace("causes", "nguyên nhân");
            default -> text;
        });
        Folders.write(temporary, files);
        Folders.write(temporary.resolve("resolution.csv"), files.get("resolution.csv").getBytes(StandardCharsets.UTF_16));
        Folders.write(temporary.resolve("breakthroughs.csv"), new byte[0]);
        assertThat(Folders.faults(temporary, Lang.VI).stream().map(line -> line.substring(0, line.indexOf(": '"))))
                .containsExactly("breakthroughs.csv:1:", "clauses.csv:6:", "narrative.csv:6:part", "resolution.csv:1:", "shares.csv:1:",
                        "targets.csv:2:value", "term.csv:2:first_year", "units.csv:1:");
    }

    private List<Fault> faultsWith(FolderFile file, byte[] bytes) {
        return faultsWith(file, bytes, Map.of());
    }

    private List<Fault> faultsWith(FolderFile file, byte[] bytes, Map<String, String> others) {
        Folders.write(temporary, Folders.sound());
        Folders.write(temporary, others);
        Folders.write(temporary.resolve(file.fileName()), bytes);
        return switch (TermFolder.read(temporary)) {
            case ReadOutcome.Read _ -> List.of();
            case ReadOutcome.Faulty(var faults) -> faults;
        };
    }

    private static String text(FolderFile file) {
        return Objects.requireNonNull(Folders.sound().get(file.fileName()));
    }

    private static byte[] workbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}

package vn.namro.reporting.workbook;

import java.util.List;
import java.util.Optional;
import vn.namro.documents.FaultyFile;
import vn.namro.documents.MarkedWorkbook;
import vn.namro.documents.MarkedWorkbook.Mark;
import vn.namro.documents.Place;
import vn.namro.documents.ReceivedFile;
import vn.namro.language.Wording;

/** The file that came, given back with what has to be mended marked at its cells. */
public final class MarkedCopy {
    private MarkedCopy() {}

    /** Empty for what cannot be opened safely, and where nothing is to be mended. What is about a sheet or the whole file stands at the first cell. */
    public static Optional<byte[]> of(byte[] content, List<WorkbookFault> faults, Wording words) {
        var file = new ReceivedFile("x.xlsx", content);
        if (faults.isEmpty() || !file.fits() || !file.isWhatItSays() || !file.isHarmless()) {
            return Optional.empty();
        }
        try {
            return Optional.of(MarkedWorkbook.of("x.xlsx", content, faults.stream().map(fault -> new Mark(fault.sheet(), Place.parse(fault.cell()).orElse(new Place(0, 0)),
                    fault.cell().isEmpty() ? fault.said(words) : words.of(fault.wanted(), fault.arguments()))).toList()));
        } catch (FaultyFile | java.util.NoSuchElementException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}

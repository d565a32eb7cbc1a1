package vn.namro.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.namro.documents.ooxml.CellNotes;
import vn.namro.documents.ooxml.Container;
import vn.namro.documents.ooxml.MarkedCells;
import vn.namro.documents.ooxml.SheetIndex;
import vn.namro.documents.ooxml.XmlPart;

/** Somebody's own workbook given back with cells marked: another ground and a note each. What stands in the cells is untouched. */
public final class MarkedWorkbook {
    /** @param sheet empty for the first */
    public record Mark(String sheet, Place place, String note) {}

    private MarkedWorkbook() {}

    /** @throws FaultyFile where it is no workbook */
    public static byte[] of(String file, byte[] workbook, List<Mark> marks) {
        var parts = new LinkedHashMap<>(Container.read(file, workbook));
        var index = SheetIndex.of(file, parts);
        if (index.sheets().isEmpty()) {
            throw FaultyFile.of(file, "", "documents.wanted.xlsx", ReceivedFile.LARGEST >> 20);
        }
        var cells = new MarkedCells(parts, index.stylesPart());
        var bySheet = marks.stream().collect(Collectors.groupingBy(mark -> part(index, mark.sheet()), LinkedHashMap::new, Collectors.toList()));
        bySheet.forEach((part, all) -> {
            var notes = new LinkedHashMap<Place, String>();
            all.forEach(mark -> notes.merge(mark.place(), mark.note(), (one, other) -> one + "\n" + other));
            mark(parts, part, notes, cells);
        });
        cells.finish();
        return Container.write(parts);
    }

    private static void mark(Map<String, byte[]> parts, String part, Map<Place, String> notes, MarkedCells cells) {
        var sheet = cells.marked(XmlPart.read(part, parts.get(part)), notes.keySet());
        parts.put(part, XmlPart.write(new CellNotes(parts, part).added(sheet, notes)));
    }

    private static String part(SheetIndex index, String sheet) {
        return index.sheets().stream().filter(one -> one.name().equals(sheet)).findFirst().orElse(index.sheets().getFirst()).part();
    }
}

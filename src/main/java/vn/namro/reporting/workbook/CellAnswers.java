package vn.namro.reporting.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.namro.documents.ReadSheet;
import vn.namro.documents.ReadSheet.Shown;
import vn.namro.language.Lang;
import vn.namro.language.TypedNumber;
import vn.namro.language.Wording;
import vn.namro.reporting.model.Report;
import vn.namro.reporting.model.WorkbookRule;

/** What a cell answers, in the one form of {@link Standing}; what cannot be an answer is a fault, and nothing is guessed. */
final class CellAnswers {
    private static final Map<String, String> CHOICES = Stream.of(Lang.values()).flatMap(lang -> Stream.of(Map.entry(Wording.in(lang).of("reporting.figure.yes"), "1"),
            Map.entry(Wording.in(lang).of("reporting.figure.no"), "0"))).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private final Lang lang;
    private final List<WorkbookFault> faults;
    private final List<WorkbookFault> remarks = new ArrayList<>();

    CellAnswers(Lang lang, List<WorkbookFault> faults) {
        this.lang = lang;
        this.faults = faults;
    }

    List<WorkbookFault> remarks() {
        return remarks;
    }

    /** Null for what is a fault. */
    @Nullable String text(SealedCell cell, ReadSheet.@Nullable Content content) {
        if (content instanceof ReadSheet.Formula) {
            return fault(cell, WorkbookRule.W13_NO_FORMULA, content);
        }
        return content == null ? "" : switch (cell.kind()) {
            case NUMBER -> number(cell, content);
            case CHOICE -> choice(cell, content);
            default -> words(cell, content);
        };
    }

    private @Nullable String number(SealedCell cell, ReadSheet.Content content) {
        return switch (content) {
            case ReadSheet.Number(var value, _, var as) -> switch (as) {
                case PLAIN -> Standing.number(value);
                case PERCENT -> fault(cell, WorkbookRule.W16_NO_PERCENT, content);
                case DAY -> fault(cell, WorkbookRule.W15_NO_DAY, content);
            };
            case ReadSheet.Text(var text) -> typed(cell, Standing.words(text), content);
            default -> fault(cell, WorkbookRule.W14_A_NUMBER, content);
        };
    }

    /** A number typed as text is read in the signs of the workbook's language, and how it is read is said. */
    private @Nullable String typed(SealedCell cell, String text, ReadSheet.Content content) {
        if (text.equals(cell.text())) {
            return text;
        }
        var number = TypedNumber.parse(text, lang);
        if (number.isEmpty()) {
            return fault(cell, WorkbookRule.W14_A_NUMBER, content);
        }
        var plain = Standing.number(number.get());
        if (!plain.equals(cell.text())) {
            remarks.add(new WorkbookFault(cell.sheet(), cell.place().toString(), text, "reporting.workbook.read_as", List.of(vn.namro.language.Numbers.in(lang).exact(number.get()))));
        }
        return plain;
    }

    private @Nullable String choice(SealedCell cell, ReadSheet.Content content) {
        var text = content instanceof ReadSheet.Number(var value, _, var as) && as == Shown.PLAIN ? Standing.number(value) : Standing.words(ReadSheet.shown(content));
        var chosen = text.equals("1") || text.equals("0") ? text : CHOICES.get(text);
        return chosen != null ? chosen : text.equals(cell.text()) ? text : fault(cell, WorkbookRule.W18_ONE_OF_THE_CHOICES, content);
    }

    private @Nullable String words(SealedCell cell, ReadSheet.Content content) {
        if (content instanceof ReadSheet.Number(_, _, var as) && as == Shown.DAY) {
            return fault(cell, WorkbookRule.W15_NO_DAY, content);
        }
        var text = Standing.words(ReadSheet.shown(content));
        int longest = cell.key().contains("/NARRATIVE.") ? ReportSheet.LONGEST_NARRATIVE : Report.LONGEST_NOTE;
        return text.length() <= longest ? text : fault(cell, WorkbookRule.W19_TEXT_FITS, content, longest, text.length());
    }

    private @Nullable String fault(SealedCell cell, WorkbookRule rule, ReadSheet.Content content, Object... arguments) {
        var found = ReadSheet.shown(content);
        faults.add(WorkbookFault.at(cell, rule, content instanceof ReadSheet.Number(var value, _, var as) && as == Shown.PERCENT
                ? Standing.number(value.movePointRight(2)) + "%" : found, arguments));
        return null;
    }
}

package vn.namro.reporting.workbook;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.math.BigDecimal;
import vn.namro.language.Lang;
import vn.namro.language.Numbers;
import vn.namro.language.TypedNumber;
import vn.namro.reporting.action.OpenReport.Opened;
import vn.namro.reporting.action.SubmitReport;
import vn.namro.reporting.model.ActualRule;
import vn.namro.reporting.model.ActualRules;
import vn.namro.reporting.model.CellState;
import vn.namro.reporting.model.Draft;
import vn.namro.reporting.model.Entry;
import vn.namro.reporting.model.Heading;
import vn.namro.reporting.model.Question;
import vn.namro.reporting.model.ReportRule;
import vn.namro.reporting.model.WorkbookRule;
import vn.namro.reporting.web.FigureWords;
import vn.namro.reporting.workbook.Change.Way;
import vn.namro.reporting.workbook.ReturnedWorkbook.Answer;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;

/**
 * What a returned workbook would do to one report: cell by cell three ways, then by the rules of the form. Nothing is done here.
 *
 * @param drafts and {@code narrative} what would be kept, before all that is kept is handed in
 * @param said the answers to the questions, by {@link Question#id()}
 * @param figures how many figures would be handed in
 */
public record ReportPlan(Opened opened, List<Change> changes, List<Draft> drafts, Map<Heading, String> narrative, Map<String, String> said, int figures, List<WorkbookFault> faults) {

    /** @param choices what a person decided of cells changed on both sides, by key */
    public static ReportPlan of(Opened opened, ReturnedWorkbook file, Map<String, Way> choices, LocalDate today, BiFunction<Opened, Map<String, Entry>, List<Question>> ask) {
        return new Planning(opened, file, choices, ask).plan(today);
    }

    public boolean changesNothing() {
        return drafts.isEmpty() && narrative.isEmpty();
    }

    /** The same answers to the same state, however often they come, are one act. */
    public UUID key(UUID issue) {
        var all = new StringBuilder(issue + "/" + opened.report().period());
        changes.stream().filter(Change::isTaken).forEach(change -> all.append('\n').append(change.key().length()).append(':').append(change.key()).append(change.here().length()).append(':').append(change.here()).append(change.file().length()).append(':').append(change.file()));
        return UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static final class Planning {
        private final Opened opened;
        private final Map<String, Answer> answers = new LinkedHashMap<>();
        private final Map<String, Way> choices;
        private final BiFunction<Opened, Map<String, Entry>, List<Question>> ask;
        private final Map<String, String> here;
        private final FigureWords words;
        private final List<WorkbookFault> faults = new ArrayList<>();
        private final Map<String, Change> changes = new LinkedHashMap<>();

        Planning(Opened opened, ReturnedWorkbook file, Map<String, Way> choices, BiFunction<Opened, Map<String, Entry>, List<Question>> ask) {
            this.opened = opened;
            this.choices = choices;
            this.ask = ask;
            this.here = Standing.of(opened);
            this.words = new FigureWords(file.issue().lang());
            var prefix = opened.report().period() + "/";
            file.answers().forEach((key, answer) -> {
                if (key.startsWith(prefix)) {
                    answers.put(key, answer);
                }
            });
        }

        ReportPlan plan(LocalDate today) {
            answers.forEach((key, answer) -> {
                if (here.containsKey(key)) {
                    compare(key, answer);
                } else if (!key.contains("/" + Standing.SAID + ".")) {
                    faults.add(WorkbookFault.at(answer.cell(), ReportRule.S1_UNIT_OWES_THE_FIGURE, answer.text(), key.substring(key.indexOf('.') + 1)));
                }
            });
            dropLoneNotes();
            var drafts = drafts();
            var narrative = narrative();
            if (drafts.isEmpty() && narrative.isEmpty()) {
                return new ReportPlan(opened, List.copyOf(changes.values()), drafts, narrative, Map.of(), 0, faults);
            }
            if (opened.closedBy() != null) {
                faults.add(WorkbookFault.of(ReportRule.S9_PERIOD_IS_NOT_CLOSED, opened.report().period().toString(), "", ""));
            }
            var merged = new LinkedHashMap<>(opened.drafts());
            drafts.forEach(draft -> merged.put(draft.target(), draft));
            unreadable(merged);
            var entries = SubmitReport.entries(opened, merged);
            if (!entries.isEmpty() || opened.report().reported() == 0) {
                rules(entries, today);
            }
            var said = said(ask.apply(opened, entries));
            return new ReportPlan(opened, List.copyOf(changes.values()), drafts, narrative, said, entries.size(), faults);
        }

        private void compare(String key, Answer answer) {
            var now = here.get(key);
            if (answer.text().equals(now)) {
                return;
            }
            var way = answer.text().equals(answer.sent()) ? Way.HERE : now.equals(answer.sent()) ? Way.FILE : choices.getOrDefault(key, Way.BOTH);
            changes.put(key, new Change(answer.cell(), answer.sent(), now, answer.text(), way));
            if (way == Way.BOTH) {
                faults.add(WorkbookFault.at(answer.cell(), WorkbookRule.W21_SOMEBODY_DECIDES, answer.text(), said(answer.sent()), said(now)));
            }
        }


        private String said(String text) {
            return text.isEmpty() ? "–" : text;
        }

        /** A note beside a figure that is handed in already and stays as it is belongs to what was handed in. */
        private void dropLoneNotes() {
            for (var cell : opened.report().cells()) {
                var code = cell.target().code();
                boolean handedIn = (cell.state() instanceof CellState.Waiting || cell.state() instanceof CellState.Confirmed) && !opened.drafts().containsKey(code);
                var note = key(Standing.NOTE, code);
                boolean figure = java.util.Arrays.stream(Standing.fields(cell.target().metric())).anyMatch(field -> taken(key(field.name(), code)));
                if (handedIn && !figure && changes.containsKey(note)) {
                    changes.remove(note);
                    faults.removeIf(fault -> fault.cell().equals(answers.get(note).cell().place().toString()) && fault.sheet().equals(answers.get(note).cell().sheet()));
                }
            }
        }

        private boolean taken(String key) {
            return changes.containsKey(key) && changes.get(key).way() != Way.HERE;
        }

        private List<Draft> drafts() {
            var drafts = new ArrayList<Draft>();
            for (var cell : opened.report().cells()) {
                var code = cell.target().code();
                boolean touched = taken(key("VALUE", code)) || taken(key("NUMERATOR", code)) || taken(key("DENOMINATOR", code)) || taken(key(Standing.NOTE, code));
                if (touched) {
                    drafts.add(new Draft(code, written(text("VALUE", code)), written(text("NUMERATOR", code)), written(text("DENOMINATOR", code)), text(Standing.NOTE, code), Lang.VI));
                }
            }
            return drafts;
        }

        private String text(String field, String code) {
            var key = key(field, code);
            return taken(key) ? changes.get(key).file() : here.getOrDefault(key, "");
        }

        /** Drafts are kept as they are typed, in the signs of a language. */
        private static String written(String plain) {
            return TypedNumber.parse(plain, Lang.EN).filter(number -> Standing.number(number).equals(plain)).map((BigDecimal number) -> Numbers.in(Lang.VI).exact(number)).orElse(plain);
        }

        private Map<Heading, String> narrative() {
            var written = new EnumMap<Heading, String>(Heading.class);
            for (var heading : Heading.values()) {
                var change = changes.get(Standing.key(opened.report().period(), heading));
                if (change != null && change.way() != Way.HERE) {
                    written.put(heading, change.file());
                }
            }
            return written;
        }

        private void unreadable(Map<String, Draft> merged) {
            merged.values().forEach(draft -> draft.unreadable().forEach(field -> fault(key(field.name(), draft.target()), WorkbookRule.W14_A_NUMBER, draft.text(field))));
        }

        private void rules(Map<String, Entry> entries, LocalDate today) {
            for (var cell : opened.report().cells()) {
                var code = cell.target().code();
                var entry = entries.get(code);
                if (entry != null) {
                    for (var breach : ActualRules.figures(cell.target().metric(), entry.value(), entry.numerator(), entry.denominator())) {
                        var key = key(((ActualRule) breach.rule()).field().toUpperCase(java.util.Locale.ROOT), code);
                        fault(key, breach, here.containsKey(key) ? shownText(key) : "");
                    }
                }
            }
            if (opened.report().submit(entries, today, "") instanceof Outcome.Refused<?>(var breaches)) {
                breaches.stream().filter(breach -> !(breach.rule() instanceof ActualRule)).forEach(breach -> {
                    var code = breach.arguments().isEmpty() ? "" : String.valueOf(breach.arguments().getFirst());
                    boolean note = breach.rule() == ReportRule.S4_CORRECTION_SAYS_WHY || breach.rule() == ReportRule.S7_NOTE_IS_SHORT;
                    var key = note ? key(Standing.NOTE, code) : answers.containsKey(key("VALUE", code)) ? key("VALUE", code) : key("NUMERATOR", code);
                    fault(key, breach, shownText(key));
                });
            }
        }

        private String shownText(String key) {
            return taken(key) ? changes.get(key).file() : here.getOrDefault(key, "");
        }

        private Map<String, String> said(List<Question> questions) {
            var said = new LinkedHashMap<String, String>();
            for (var question : questions) {
                var answer = question.targets().stream().map(code -> answers.get(key(Standing.SAID, code))).filter(one -> one != null && !one.text().isEmpty()).findFirst();
                if (answer.isPresent()) {
                    said.put(question.id(), answer.get().text());
                } else {
                    var measured = opened.report().cell(question.targets().getFirst()).map(cell -> cell.target()).orElse(null);
                    fault(key(Standing.SAID, question.targets().getFirst()), WorkbookRule.W23_QUESTION_IS_ANSWERED, "", words.question(question, measured));
                }
            }
            return said;
        }

        private void fault(String key, WorkbookRule rule, String found, Object... arguments) {
            fault(key, Breach.of(rule, arguments), found);
        }

        private void fault(String key, Breach breach, String found) {
            var answer = answers.get(key);
            faults.add(WorkbookFault.of(breach.rule(), opened.report().period().toString(), answer == null ? "" : answer.cell().place().toString(), found, breach.arguments().toArray()));
        }

        private String key(String field, String code) {
            return Standing.key(opened.report().period(), field, code);
        }
    }
}

package vn.namro.exchange.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.namro.exchange.FolderFile;
import vn.namro.exchange.ReadOutcome;
import vn.namro.exchange.TermFolder;
import vn.namro.organisation.Organisation;
import vn.namro.organisation.Unit;
import vn.namro.organisation.model.UnitRules;
import vn.namro.progress.TermRecords;
import vn.namro.publishing.Narrative;
import vn.namro.resolution.Breakthrough;
import vn.namro.resolution.Clause;
import vn.namro.resolution.Resolution;
import vn.namro.resolution.Share;
import vn.namro.resolution.Target;
import vn.namro.resolution.TermOfOffice;
import vn.namro.resolution.model.ClauseRules;
import vn.namro.resolution.model.Surroundings;
import vn.namro.resolution.model.TargetRules;
import vn.namro.resolution.model.TermRules;
import vn.namro.rule.Fault;

/**
 * Reads a folder: all of it, or every fault in it. First every cell of every file is read; then keys, references and rules
 * are looked at on what could be read, so that one fault causes no second.
 */
public final class FolderReader {
    private final Path directory;
    private final Faults faults = new Faults();
    private final Records<Unit> units;
    private final Records<TermOfOffice> terms;
    private final Records<Resolution> resolutions;
    private final Records<Clause> clauses;
    private final Records<Breakthrough> breakthroughs;
    private final Rows targetRows;
    private final Records<Target> targets;
    private final Map<String, Target> targetsByCode;
    private final Records<Share> shares;
    private final Records<Narrative> narratives;

    private FolderReader(Path directory) {
        this.directory = directory;
        units = Records.of(rows(FolderFile.UNITS), RowRecords::unit);
        terms = Records.of(onlyOne(FolderFile.TERM), RowRecords::term);
        resolutions = Records.of(onlyOne(FolderFile.RESOLUTION), RowRecords::resolution);
        clauses = Records.of(rows(FolderFile.CLAUSES), RowRecords::clause);
        breakthroughs = Records.of(rows(FolderFile.BREAKTHROUGHS), RowRecords::breakthrough);
        targetRows = rows(FolderFile.TARGETS);
        targets = Records.of(targetRows, RowRecords::target);
        targetsByCode = targets.byCode(Target::code);
        shares = Records.of(rows(FolderFile.SHARES), row -> RowRecords.share(row, targetsByCode));
        narratives = Records.of(rows(FolderFile.NARRATIVE), RowRecords::narrative);
    }

    public static ReadOutcome read(Path directory) {
        return Files.isDirectory(directory) ? new FolderReader(directory).outcome()
                : new ReadOutcome.Faulty(List.of(Fault.at(directory.toString(), 1, "", "", FormRule.X1_FOLDER_IS_THERE.key())));
    }

    private ReadOutcome outcome() {
        var organisation = Organisation.of(units.records());
        units.check(unit -> UnitRules.breaches(unit, organisation, units::mayHold));
        terms.check(term -> TermRules.breaches(term, units::mayHold));
        var term = terms.records().stream().findFirst().orElse(null);
        if (term != null) {
            resolutions.check(resolution -> TermRules.breaches(resolution, term, units::mayHold));
        }
        checkResolution();
        var context = new Context(organisation, units, term == null || term.years() < 1 ? null : term, targetsByCode, targets);
        var warnings = new ArrayList<>(foreignFiles());
        warnings.addAll(new SharesCheck(context, shares).run());
        narratives.entries().stream().filter(entry -> isOfNoUnit(entry.record()))
                .forEach(entry -> entry.row().fault("unit", FormRule.X23_UNIT_IS_KNOWN));
        var actuals = ActualsFile.read(directory, context, faults);
        if (!faults.none() || term == null) {
            return new ReadOutcome.Faulty(faults.inOrder());
        }
        warnings.sort(null);
        return new ReadOutcome.Read(new TermFolder(new TermRecords(term, organisation, resolutions.records().getFirst(),
                clauses.records(), breakthroughs.records(), targets.records(), shares.records(), actuals),
                narratives.records(), warnings));
    }

    private void checkResolution() {
        var clausesByCode = clauses.byCode(Clause::code);
        clauses.check(clause -> ClauseRules.breaches(clause, clausesByCode, clauses::mayHold));
        var wholes = targetRows.all("part_of");
        var among = new Surroundings(targetsByCode, code -> !targets.complete() || wholes.contains(code), targets::mayHold,
                clauses::mayHold, breakthroughs::mayHold);
        targets.check(target -> TargetRules.breaches(target, among));
    }

    private boolean isOfNoUnit(Narrative narrative) {
        return narrative.unit() != null && !units.mayHold(narrative.unit());
    }

    /** A misspelt name would hide a file that may be absent, so what is no file of a folder is said. */
    private List<Fault> foreignFiles() {
        var known = Arrays.stream(FolderFile.values()).map(FolderFile::fileName).toList();
        try (var files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".csv") && !known.contains(name))
                    .map(name -> Fault.at(Text.normal(name), 1, "", "", FormRule.X24_FILE_IS_OF_THE_FOLDER.key(),
                            String.join(" ", known))).toList();
        } catch (IOException e) {
            return List.of(); // each file that matters says for itself that it cannot be read
        }
    }

    private Rows rows(FolderFile file) {
        return Rows.of(directory, file, faults);
    }

    /** The first row of a file that must have one and no more. */
    private Rows onlyOne(FolderFile file) {
        var rows = rows(file);
        if (rows.rows().isEmpty()) {
            if (rows.complete()) {
                faults.add(file, 2, "", "", FormRule.X11_EXACTLY_ONE_ROW);
            }
            return new Rows(List.of(), false);
        }
        for (var row : rows.rows().subList(1, rows.rows().size())) {
            row.fault("", FormRule.X11_EXACTLY_ONE_ROW);
        }
        return new Rows(List.of(rows.rows().getFirst()), rows.complete());
    }
}

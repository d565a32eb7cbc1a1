package vn.namro.exchange.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import vn.namro.exchange.FolderFile;
import vn.namro.exchange.ReadOutcome;
import vn.namro.exchange.TermFolder;
import vn.namro.organisation.Organisation;
import vn.namro.organisation.model.UnitRules;
import vn.namro.progress.TermRecords;
import vn.namro.resolution.Clause;
import vn.namro.resolution.Target;
import vn.namro.resolution.model.ClauseRules;
import vn.namro.resolution.model.Surroundings;
import vn.namro.resolution.model.TargetRules;
import vn.namro.resolution.model.TermRules;
import vn.namro.rule.Fault;

/** Reads a folder: all of it, or every fault in it. */
public final class FolderReader {
    private final Path directory;
    private final Faults faults = new Faults();

    private FolderReader(Path directory) {
        this.directory = directory;
    }

    public static ReadOutcome read(Path directory) {
        if (!Files.isDirectory(directory)) {
            return new ReadOutcome.Faulty(List.of(Fault.at(directory.toString(), 1, "", "",
                    FormRule.X1_FOLDER_IS_THERE.key())));
        }
        return new FolderReader(directory).read();
    }

    private ReadOutcome read() {
        var units = Records.of(rows(FolderFile.UNITS), RowRecords::unit);
        var terms = Records.of(onlyOne(FolderFile.TERM), RowRecords::term);
        var resolutions = Records.of(onlyOne(FolderFile.RESOLUTION), RowRecords::resolution);
        var clauses = Records.of(rows(FolderFile.CLAUSES), RowRecords::clause);
        var breakthroughs = Records.of(rows(FolderFile.BREAKTHROUGHS), RowRecords::breakthrough);
        var targetRows = rows(FolderFile.TARGETS);
        var targets = Records.of(targetRows, RowRecords::target);
        var targetsByCode = targets.byCode(Target::code);
        var shares = Records.of(rows(FolderFile.SHARES), row -> RowRecords.share(row, targetsByCode));
        var narratives = Records.of(rows(FolderFile.NARRATIVE), RowRecords::narrative);
        var context = new Context(Organisation.of(units.records()), units, terms.records().stream().findFirst().orElse(null),
                targetsByCode, targets);

        units.check(unit -> UnitRules.breaches(unit, context.organisation(), units::mayHold));
        terms.check(term -> TermRules.breaches(term, units::mayHold));
        if (context.term() != null) {
            resolutions.check(resolution -> TermRules.breaches(resolution, context.term()));
        }
        var clausesByCode = clauses.byCode(Clause::code);
        clauses.check(clause -> ClauseRules.breaches(clause, clausesByCode, clauses::mayHold));
        var among = new Surroundings(context.targets(), targetRows.all("part_of"), targets::mayHold, clauses::mayHold,
                breakthroughs::mayHold);
        targets.check(target -> TargetRules.breaches(target, among));
        var warnings = new SharesCheck(context, shares).run();
        for (var entry : narratives.entries()) {
            var unit = entry.record().unit();
            if (unit != null && !units.mayHold(unit)) {
                entry.row().fault("unit", FormRule.X23_UNIT_IS_KNOWN);
            }
        }
        var actuals = ActualsFile.read(directory, context, faults);
        if (!faults.none()) {
            return new ReadOutcome.Faulty(faults.inOrder());
        }
        warnings.addAll(foreignFiles());
        return new ReadOutcome.Read(new TermFolder(new TermRecords(Objects.requireNonNull(context.term()),
                context.organisation(), resolutions.records().getFirst(), clauses.records(), breakthroughs.records(),
                targets.records(), shares.records(), actuals), narratives.records(), warnings.stream().sorted().toList()));
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

package vn.namro.exchange.action;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.namro.exchange.FolderFile;
import vn.namro.exchange.ImportPreview.Superseded;
import vn.namro.exchange.TermFolder;
import vn.namro.organisation.Organisation;
import vn.namro.organisation.Unit;
import vn.namro.progress.TermRecords;
import vn.namro.publishing.Narrative;
import vn.namro.reporting.Actual;
import vn.namro.resolution.Breakthrough;
import vn.namro.resolution.Clause;
import vn.namro.resolution.Resolution;
import vn.namro.resolution.Resolutions;
import vn.namro.resolution.Share;
import vn.namro.resolution.Target;
import vn.namro.resolution.TermOfOffice;

/** How a folder differs from what is known of its term, file by file. */
record TermDifference(Difference<Unit> units, Difference<TermOfOffice> term, Difference<Resolution> resolution,
        Difference<Clause> clauses, Difference<Breakthrough> breakthroughs, Difference<Target> targets, Difference<Share> shares,
        Difference<Actual> actuals, Difference<Narrative> narratives) {

    static TermDifference of(Optional<TermFolder> known, TermFolder folder) {
        var before = known.map(TermFolder::records).orElse(null);
        var given = folder.records();
        return new TermDifference(
                Difference.of(FolderFile.UNITS, before == null ? List.of() : before.organisation().units(), given.organisation().units(),
                        unit -> key(unit.code(), unit.validFrom())),
                Difference.of(FolderFile.TERM, before == null ? List.of() : List.of(before.term()), List.of(given.term()), TermOfOffice::code),
                Difference.of(FolderFile.RESOLUTION, before == null ? List.of() : List.of(before.resolution()), List.of(given.resolution()),
                        Resolution::term),
                Difference.of(FolderFile.CLAUSES, before == null ? List.of() : before.clauses(), given.clauses(), Clause::code),
                Difference.of(FolderFile.BREAKTHROUGHS, before == null ? List.of() : before.breakthroughs(), given.breakthroughs(),
                        Breakthrough::code),
                Difference.of(FolderFile.TARGETS, before == null ? List.of() : before.targets(), given.targets(), Target::code),
                Difference.of(FolderFile.SHARES, before == null ? List.of() : before.shares(), given.shares(),
                        share -> key(share.target(), share.unit())),
                // A figure has no other key than itself: one that says something else at the same instant is a second one (A15).
                Difference.of(FolderFile.ACTUALS, before == null ? List.of() : before.actuals(), given.actuals(), actual -> actual),
                Difference.of(FolderFile.NARRATIVE, known.map(TermFolder::narratives).orElse(List.of()), folder.narratives(), passage -> passage));
    }

    List<Difference<?>> files() {
        return List.of(units, term, resolution, clauses, breakthroughs, targets, shares, actuals, narratives);
    }

    /** The rows that take the place of others, by their keys. */
    List<Superseded> superseded() {
        var all = new ArrayList<Superseded>();
        name(all, units, unit -> unit.validFrom() == null ? unit.code() : unit.code() + ", " + unit.validFrom());
        name(all, term, TermOfOffice::code);
        name(all, resolution, Resolution::number);
        name(all, clauses, Clause::code);
        name(all, breakthroughs, Breakthrough::code);
        name(all, targets, Target::code);
        name(all, shares, share -> share.target() + ", " + share.unit());
        return all;
    }

    private static <T> void name(List<Superseded> all, Difference<T> difference, Function<T, String> key) {
        difference.changed().forEach(row -> all.add(new Superseded(difference.file(), key.apply(row))));
    }

    int fresh() {
        return files().stream().mapToInt(file -> file.fresh().size()).sum();
    }

    int changed() {
        return files().stream().mapToInt(file -> file.changed().size()).sum();
    }

    Resolutions.Rows resolved() {
        return new Resolutions.Rows(term.rows(), units.rows(), resolution.rows(), clauses.rows(), breakthroughs.rows(), targets.rows(),
                shares.rows());
    }

    /** What will be known. */
    TermFolder after() {
        return TermFolder.of(new TermRecords(term.after().getFirst(), Organisation.of(units.after()), resolution.after().getFirst(),
                clauses.after(), breakthroughs.after(), targets.after(), shares.after(), actuals.after()), narratives.after());
    }

    private static List<@Nullable Object> key(@Nullable Object... parts) {
        return Arrays.asList(parts);
    }
}

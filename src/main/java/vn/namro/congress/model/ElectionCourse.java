package vn.namro.congress.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.namro.congress.Count;
import vn.namro.congress.CountResult;
import vn.namro.congress.Election;
import vn.namro.congress.Election.Decision;
import vn.namro.congress.Elections;

/**
 * Everything known of an election on the server but what single people read on the papers.
 *
 * @param previous the round before it
 * @param entries in the order in which they were begun
 * @param ballots null until all have closed
 * @param figures null until the board has written them
 */
public record ElectionCourse(UUID id, String unit, @Nullable UUID previous, Setup setup, List<Entry> entries, @Nullable Reconciliation ballots,
        @Nullable BoardFigures figures, @Nullable Decision decision, @Nullable Announcement announcement) {

    /** @param account null for a record taken over */
    public record Entry(UUID id, int number, @Nullable UUID account, boolean closed) {}

    /** @param board who counted, one a line */
    public record BoardFigures(long entitled, long present, long issued, long returned, long notReturned, long spoiled, long foreign, String board) {}

    /** @param head where the audit chain stood when the result entered it */
    public record Announcement(Instant at, String digest, String head) {}

    public ElectionCourse {
        entries = List.copyOf(entries);
    }

    public Stage stage() {
        if (announcement != null) {
            return Stage.ANNOUNCED;
        }
        if (ballots != null) {
            return ballots.open().isEmpty() ? Stage.COUNTED : Stage.DIFFERING;
        }
        return entries.isEmpty() ? Stage.SET_UP : Stage.ENTERING;
    }

    public Optional<Entry> entryOf(UUID account) {
        return entries.stream().filter(entry -> account.equals(entry.account())).findFirst();
    }

    /** Empty until the ballots are agreed and the figures are written. A decision that no longer fits the count is left out, see {@link #stale}. */
    public Optional<Election> election() {
        return decided().map(election -> stale().isEmpty() ? election : setup.election(election.figures(), null));
    }

    /** The decision on a tie that the count, as it stands now, has not: something was read or written anew since. */
    public Optional<Decision> stale() {
        return decided().filter(election -> Elections.count(election, Objects.requireNonNull(ballots).ballots()) instanceof Count.Misdecided)
                .map(_ -> Objects.requireNonNull(decision));
    }

    private Optional<Election> decided() {
        return ballots == null || !ballots.open().isEmpty() || figures == null ? Optional.empty() : Optional.of(setup.election(figures(figures), decision));
    }

    private Election.Figures figures(BoardFigures board) {
        return new Election.Figures(setup.convened(), setup.deductions(), board.entitled(), board.present(), board.issued(), board.returned(),
                board.notReturned(), board.spoiled(), board.foreign());
    }

    public Optional<CountResult> result() {
        return election().map(election -> Elections.count(election, Objects.requireNonNull(ballots).ballots()))
                .flatMap(count -> count instanceof Count.Counted(var result) ? Optional.of(result) : Optional.empty());
    }
}

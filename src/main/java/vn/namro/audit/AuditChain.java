package vn.namro.audit;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Walks a chain link by link and stops at the first that does not hold.
 *
 * <p>One use: {@link #next} for every stored entry in order, then {@link #result}.
 */
public final class AuditChain {
    /** What is wrong with a chain, at which entry. */
    public enum Flaw {
        /** An entry is missing or stands twice: the numbers do not follow each other. */
        NUMBER,
        /** An entry does not continue the one before it. */
        PREVIOUS,
        /** An entry is not what was written. */
        CONTENT,
        /** The chain ends before a head that was kept elsewhere. */
        SHORTER,
        /** The chain runs past a head that was kept elsewhere but has another entry there. */
        REWRITTEN
    }

    /** @param at the number of the entry at which the flaw shows; 0 without a flaw */
    public record Result(Head head, @Nullable Flaw flaw, long at) {
        public boolean isWhole() {
            return flaw == null;
        }
    }

    private final Optional<Head> anchor;
    private long seq;
    private byte[] hash = Entry.BEGINNING;
    private @Nullable Flaw flaw;
    private long at;
    private boolean anchored;

    /** @param anchor a head that was kept outside the database, if there is one */
    public AuditChain(Optional<Head> anchor) {
        this.anchor = anchor;
        anchored = anchor.isEmpty() || anchor.get().seq() == 0;
    }

    /** @return whether to go on */
    public boolean next(Entry entry, byte[] storedPrevious, byte[] storedHash) {
        if (flaw != null) {
            return false;
        }
        if (entry.seq() != seq + 1) {
            return broken(Flaw.NUMBER, seq + 1);
        }
        if (!Arrays.equals(storedPrevious, hash)) {
            return broken(Flaw.PREVIOUS, entry.seq());
        }
        var expected = entry.hash(hash);
        if (!Arrays.equals(storedHash, expected)) {
            return broken(Flaw.CONTENT, entry.seq());
        }
        seq = entry.seq();
        hash = expected;
        if (!anchored && anchor.get().seq() == seq) {
            anchored = true;
            if (!anchor.get().equals(head())) {
                return broken(Flaw.REWRITTEN, seq);
            }
        }
        return true;
    }

    public Result result() {
        if (flaw == null && !anchored) {
            return new Result(head(), Flaw.SHORTER, anchor.get().seq());
        }
        return new Result(head(), flaw, at);
    }

    private boolean broken(Flaw flaw, long at) {
        this.flaw = flaw;
        this.at = at;
        return false;
    }

    private Head head() {
        return new Head(seq, HexFormat.of().formatHex(hash));
    }
}

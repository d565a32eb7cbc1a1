package vn.namro.congress.delegates;

import java.util.Map;
import java.util.UUID;
import vn.namro.audit.Audited;
import vn.namro.audit.DoneBy;

/** What happens to a congress and its delegates, by ids only: no name and nothing of a person enters the trail. */
public sealed interface CongressEvent extends Audited {
    UUID congress();

    @Override
    default String subject() {
        return congress().toString();
    }

    /** @param version of what was written, which is kept as it was */
    record CongressCalled(DoneBy by, UUID congress, String unit, long version) implements CongressEvent {
        @Override
        public Map<String, String> particulars() {
            return Map.of("version", Long.toString(version));
        }
    }

    record BodyWritten(DoneBy by, UUID congress, String unit, String body, long version) implements CongressEvent {
        @Override
        public Map<String, String> particulars() {
            return Map.of("body", body, "version", Long.toString(version));
        }
    }

    record ElectionJoined(DoneBy by, UUID congress, String unit, UUID election) implements CongressEvent {
        @Override
        public Map<String, String> particulars() {
            return Map.of("election", election.toString());
        }
    }

    /** @param sender the unit whose seats were written */
    record SeatsAllotted(DoneBy by, UUID congress, String unit, String sender, long version) implements CongressEvent {
        @Override
        public Map<String, String> particulars() {
            return Map.of("sender", sender, "version", Long.toString(version));
        }
    }

    record DelegateWritten(DoneBy by, UUID congress, String unit, UUID delegate, long version) implements CongressEvent {
        @Override
        public Map<String, String> particulars() {
            return Map.of("delegate", delegate.toString(), "version", Long.toString(version));
        }
    }

    record DelegateWithdrawn(DoneBy by, UUID congress, String unit, UUID delegate, long version) implements CongressEvent {
        @Override
        public Map<String, String> particulars() {
            return Map.of("delegate", delegate.toString(), "version", Long.toString(version));
        }
    }

    /** @param digest of the file that was taken over */
    record DelegatesImported(DoneBy by, UUID congress, String unit, int delegates, String digest) implements CongressEvent {
        @Override
        public Map<String, String> particulars() {
            return Map.of("delegates", Integer.toString(delegates), "digest", digest);
        }
    }

    record AlternateSteppedIn(DoneBy by, UUID congress, String unit, UUID alternate, UUID absent) implements CongressEvent {
        @Override
        public Map<String, String> particulars() {
            return Map.of("alternate", alternate.toString(), "absent", absent.toString());
        }
    }

    /** What a credentials committee wrote of how many people; what it was is in no entry. */
    record CredentialsWritten(DoneBy by, UUID congress, String unit, int delegates) implements CongressEvent {
        @Override
        public Map<String, String> particulars() {
            return Map.of("delegates", Integer.toString(delegates));
        }
    }

    /** Somebody read what the committee knows of each delegate. */
    record CredentialsRead(DoneBy by, UUID congress, String unit, String what) implements CongressEvent {
        @Override
        public Map<String, String> particulars() {
            return Map.of("what", what);
        }
    }

    record BadgesIssued(DoneBy by, UUID congress, String unit, int badges) implements CongressEvent {
        @Override
        public Map<String, String> particulars() {
            return Map.of("badges", Integer.toString(badges));
        }
    }

    record CameIn(DoneBy by, UUID congress, String unit, UUID delegate, long line) implements CongressEvent {
        @Override
        public Map<String, String> particulars() {
            return Map.of("delegate", delegate.toString(), "line", Long.toString(line));
        }
    }

    record WentOut(DoneBy by, UUID congress, String unit, UUID delegate, long line) implements CongressEvent {
        @Override
        public Map<String, String> particulars() {
            return Map.of("delegate", delegate.toString(), "line", Long.toString(line));
        }
    }

    /** @param digest of every line of a ledger that was kept elsewhere */
    record LedgerTakenOver(DoneBy by, UUID congress, String unit, int lines, String digest) implements CongressEvent {
        @Override
        public Map<String, String> particulars() {
            return Map.of("lines", Integer.toString(lines), "digest", digest);
        }
    }

    record PresenceTakenBack(DoneBy by, UUID congress, String unit, UUID delegate, long line) implements CongressEvent {
        @Override
        public Map<String, String> particulars() {
            return Map.of("delegate", delegate.toString(), "line", Long.toString(line));
        }
    }
}

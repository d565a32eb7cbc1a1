package vn.namro.congress;

import java.util.Map;
import java.util.UUID;
import vn.namro.audit.Audited;
import vn.namro.audit.DoneBy;

/**
 * What happens to an election. A single ballot is no fact of the trail: how many a member has entered must not be seen
 * before all have closed. Closing names the digest of all of them instead.
 */
public sealed interface ElectionEvent extends Audited {
    UUID election();

    @Override
    default String subject() {
        return election().toString();
    }

    /** @param version of what was set up, which is kept as it was */
    record ElectionSetUp(DoneBy by, UUID election, String unit, long version) implements ElectionEvent {
        @Override
        public Map<String, String> particulars() {
            return Map.of("version", Long.toString(version));
        }
    }

    record EntryBegun(DoneBy by, UUID election, String unit, int number) implements ElectionEvent {
        @Override
        public Map<String, String> particulars() {
            return Map.of("number", Integer.toString(number));
        }
    }

    /** @param digest of every ballot of the entry, salted by the entry's id */
    record EntryClosed(DoneBy by, UUID election, String unit, int number, String digest) implements ElectionEvent {
        @Override
        public Map<String, String> particulars() {
            return Map.of("number", Integer.toString(number), "digest", digest);
        }
    }

    record DifferenceSettled(DoneBy by, UUID election, String unit, String ballot) implements ElectionEvent {
        @Override
        public Map<String, String> particulars() {
            return Map.of("ballot", ballot);
        }
    }

    record FiguresWritten(DoneBy by, UUID election, String unit, long version) implements ElectionEvent {
        @Override
        public Map<String, String> particulars() {
            return Map.of("version", Long.toString(version));
        }
    }

    record TieDecided(DoneBy by, UUID election, String unit, String tied, String elected) implements ElectionEvent {
        @Override
        public Map<String, String> particulars() {
            return Map.of("tied", tied, "elected", elected);
        }
    }

    /** @param digest of the files of the record, as they are downloaded */
    record ResultAnnounced(DoneBy by, UUID election, String unit, String digest) implements ElectionEvent {
        @Override
        public Map<String, String> particulars() {
            return Map.of("digest", digest);
        }
    }
}

package vn.namro.congress.proceedings;

import java.util.Map;
import java.util.UUID;
import vn.namro.audit.Audited;
import vn.namro.audit.DoneBy;

/** What happens while a congress is at work. Who voted how in an open vote stands in its record; the trail holds digests. */
public sealed interface ProceedingsEvent extends Audited {
    UUID congress();

    @Override
    default String subject() {
        return congress().toString();
    }

    /** @param version of the declaration; the earlier ones are kept */
    record PollDeclared(DoneBy by, UUID congress, String unit, UUID poll, long version) implements ProceedingsEvent {
        @Override
        public Map<String, String> particulars() {
            return Map.of("poll", poll.toString(), "version", Long.toString(version));
        }
    }

    /** @param digest of the list of those entitled */
    record PollOpened(DoneBy by, UUID congress, String unit, UUID poll, long convened, long present, String digest) implements ProceedingsEvent {
        @Override
        public Map<String, String> particulars() {
            return Map.of("poll", poll.toString(), "convened", Long.toString(convened), "present", Long.toString(present), "digest", digest);
        }
    }

    record HandsCounted(DoneBy by, UUID congress, String unit, UUID poll, long version) implements ProceedingsEvent {
        @Override
        public Map<String, String> particulars() {
            return Map.of("poll", poll.toString(), "version", Long.toString(version));
        }
    }

    /** Votes given on devices, as many as were written at once. */
    record VotesTaken(DoneBy by, UUID congress, String unit, UUID poll, int votes, String digest) implements ProceedingsEvent {
        @Override
        public Map<String, String> particulars() {
            return Map.of("poll", poll.toString(), "votes", Integer.toString(votes), "digest", digest);
        }
    }

    /** @param digest of the counts or of every vote, as they stood in the end */
    record PollClosed(DoneBy by, UUID congress, String unit, UUID poll, boolean carried, String digest) implements ProceedingsEvent {
        @Override
        public Map<String, String> particulars() {
            return Map.of("poll", poll.toString(), "carried", Boolean.toString(carried), "digest", digest);
        }
    }

    record AmendmentProposed(DoneBy by, UUID congress, String unit, UUID amendment, String clause) implements ProceedingsEvent {
        @Override
        public Map<String, String> particulars() {
            return Map.of("amendment", amendment.toString(), "clause", clause);
        }
    }

    /** Secrets for voting on devices were given to so many delegates. */
    record SecretsIssued(DoneBy by, UUID congress, String unit, int delegates) implements ProceedingsEvent {
        @Override
        public Map<String, String> particulars() {
            return Map.of("delegates", Integer.toString(delegates));
        }
    }

    /**
     * The agenda was written or went on.
     *
     * @param what item, begin, pause, speaker, speech, speech ended or point
     */
    record AgendaMoved(DoneBy by, UUID congress, String unit, String what, UUID item) implements ProceedingsEvent {
        @Override
        public Map<String, String> particulars() {
            return Map.of("what", what, "item", item.toString());
        }
    }
}

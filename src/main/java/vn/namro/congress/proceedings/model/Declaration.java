package vn.namro.congress.proceedings.model;

import java.util.List;

/**
 * By what a poll will be decided, said before anybody votes; nothing of it changes once the poll is open.
 *
 * @param writtenRule the congress's own rule; empty where the pack alone is followed
 * @param less how many of those convened are absent throughout and deducted, in a base of those convened
 * @param lessReason why they are
 * @param areas of the hall, each with its teller; none in a vote by devices
 * @param mock whether it is a rehearsal, which is kept apart from the record
 */
public record Declaration(String question, PollSubject subject, PollRules rules, PollBase base, Majority majority, String writtenRule, long less,
        String lessReason, PollWay way, List<String> areas, boolean mock) {

    public Declaration {
        areas = List.copyOf(areas);
    }

    /** The number that the votes are measured against. */
    public long base(long convened, long present, Votes votes) {
        return switch (base) {
            case CONVENED -> convened - less;
            case PRESENT -> present;
            case VALID -> votes.valid();
            case CAST -> votes.cast();
        };
    }

    /** Whether base and majority are the congress's own and not those of the pack. */
    public boolean own() {
        return base != rules.base() || !majority.equals(rules.majority());
    }

    /** Whether nothing but memory vouches for the rule; then the congress's own is asked for. */
    public boolean warns() {
        return writtenRule.isBlank() && rules.fromMemory();
    }
}

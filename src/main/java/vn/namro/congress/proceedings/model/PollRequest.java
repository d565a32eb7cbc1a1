package vn.namro.congress.proceedings.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.namro.rule.Breach;

/** A poll as somebody wants to put it; null where nothing usable was given. */
public record PollRequest(String question, PollSubject subject, @Nullable PollRules rules, @Nullable PollBase base, @Nullable Majority majority,
        String writtenRule, @Nullable Long less, String lessReason, @Nullable PollWay way, List<String> areas, boolean mock) {
    private static final int LONGEST_QUESTION = 1_000;
    private static final int LONGEST_RULE = 2_000;
    private static final int MOST_AREAS = 40;
    private static final int LONGEST_AREA = 60;

    public PollRequest {
        areas = List.copyOf(areas);
    }

    /** @param convened how many are called to the congress */
    public List<Breach> breaches(long convened) {
        var breaches = new ArrayList<Breach>();
        if (question.isBlank() || question.length() > LONGEST_QUESTION) {
            breaches.add(Breach.of(PollRule.P1_QUESTION, LONGEST_QUESTION));
        }
        if (rules == null) {
            breaches.add(Breach.of(PollRule.P2_RULES));
        }
        if (base == null) {
            breaches.add(Breach.of(PollRule.P3_BASE));
        }
        if (majority == null) {
            breaches.add(Breach.of(PollRule.P4_MAJORITY));
        }
        if (writtenRule.length() > LONGEST_RULE || writtenRule.isBlank() && own()) {
            breaches.add(Breach.of(PollRule.P5_WRITTEN_RULE));
        }
        if (less == null || less < 0 || less > convened || less > 0 && (lessReason.isBlank() || base != PollBase.CONVENED) || lessReason.length() > LONGEST_QUESTION) {
            breaches.add(Breach.of(PollRule.P6_LESS, convened));
        }
        if (way == null) {
            breaches.add(Breach.of(PollRule.P7_WAY));
        }
        if (way == PollWay.HANDS && (areas.isEmpty() || areas.size() > MOST_AREAS || new HashSet<>(areas).size() < areas.size()
                || areas.stream().anyMatch(area -> area.isBlank() || area.length() > LONGEST_AREA))) {
            breaches.add(Breach.of(PollRule.P8_AREAS, MOST_AREAS, LONGEST_AREA));
        }
        return breaches;
    }

    /** A base or a majority that no pack gives has to be written down. */
    private boolean own() {
        return rules != null && base != null && majority != null
                && (rules.name().equals(PollRules.OWN) || base != rules.base() || !majority.equals(rules.majority()));
    }

    /** To be asked only without breaches. */
    public Declaration declaration() {
        return new Declaration(question, subject, Objects.requireNonNull(rules), Objects.requireNonNull(base), Objects.requireNonNull(majority), writtenRule,
                Objects.requireNonNull(less), lessReason, Objects.requireNonNull(way), way == PollWay.HANDS ? areas : List.of(), mock);
    }
}

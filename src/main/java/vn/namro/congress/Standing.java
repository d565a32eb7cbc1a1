package vn.namro.congress;

/** What the count makes of one candidate, and by which rule. */
public sealed interface Standing {
    ElectionRule rule();

    boolean elected();

    /** Decided by the votes, or not decided yet. */
    enum ByVotes implements Standing {
        ELECTED(ElectionRule.E1_ELECTED),
        TOO_FEW_VOTES(ElectionRule.E2_TOO_FEW_VOTES),
        SEATS_FILLED(ElectionRule.E3_SEATS_FILLED),
        TIED(ElectionRule.E4_TIED),
        NO_BASE(ElectionRule.E7_NO_BASE),
        BOOKS_REFUSED(ElectionRule.E8_BOOKS_REFUSED);

        private final ElectionRule rule;

        ByVotes(ElectionRule rule) {
            this.rule = rule;
        }

        @Override
        public ElectionRule rule() {
            return rule;
        }

        @Override
        public boolean elected() {
            return this == ELECTED;
        }
    }

    /** Tied at the last seats; people decided, and their decision is recorded. */
    record ByDecision(boolean elected, String by) implements Standing {
        @Override
        public ElectionRule rule() {
            return elected ? ElectionRule.E5_ELECTED_BY_DECISION : ElectionRule.E6_NOT_ELECTED_BY_DECISION;
        }
    }
}

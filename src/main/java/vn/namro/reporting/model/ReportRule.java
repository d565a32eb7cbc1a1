package vn.namro.reporting.model;

import vn.namro.rule.Rule;

/** What must hold when a report is handed in, confirmed or returned; docs/rules/reporting.md. */
public enum ReportRule implements Rule {
    S1_UNIT_OWES_THE_FIGURE,
    S2_PERIOD_HAS_ENDED,
    S3_FIGURE_DOES_NOT_WAIT,
    S4_CORRECTION_SAYS_WHY,
    S5_SOMETHING_IS_HANDED_IN,
    S6_CORRECTION_CHANGES_THE_FIGURE,
    S7_NOTE_IS_SHORT,
    S8_QUESTIONS_ARE_ANSWERED,
    S9_PERIOD_IS_NOT_CLOSED,
    C1_FIGURE_WAITS,
    C2_SOMETHING_IS_CHOSEN,
    C3_NOT_BY_WHOEVER_SUBMITTED,
    C4_ANSWERED_FROM_ABOVE,
    C5_RETURN_SAYS_WHY,
    L1_WHAT_IS_MISSING_HAS_A_REASON,
    L2_NOT_CLOSED_YET,
    L3_CLOSED_BY_THE_LEVEL_ITSELF,
    P1_REQUEST_SAYS_WHY,
    P2_ANSWERED_BY_ANOTHER,
    P3_REQUEST_IS_PENDING,
    P4_THERE_IS_SOMETHING_TO_UNDO,
    P5_ASKED_ONCE,
    V1_NOTHING_CHANGED_MEANWHILE;

    @Override
    public String key() {
        return "reporting.rule." + code();
    }
}

package vn.namro.congress;

import vn.namro.rule.Rule;

/** The rules of counting, beside {@link InvalidReason} and {@link TieRule}; each has a row in docs/rules/election.md. */
public enum ElectionRule implements Rule {
    B1_NO_FIGURE_BELOW_ZERO("B1"),
    B2_ENTITLED_IS_CONVENED_LESS_DEDUCTIONS("B2"),
    B3_PRESENT_AT_MOST_CONVENED("B3"),
    B4_ISSUED_LESS_SPOILED_AT_MOST_PRESENT("B4"),
    B5_ISSUED_IS_RETURNED_NOT_RETURNED_AND_SPOILED("B5"),
    B6_ROWS_ARE_RETURNED_AND_FOREIGN("B6"),
    B7_FOREIGN_ARE_ROWS_NOT_ISSUED("B7"),
    B8_VALID_AND_INVALID_ARE_ROWS("B8"),
    B9_EACH_AT_MOST_VALID("B9"),
    B10_VOTES_AT_MOST_VALID_TIMES_SEATS("B10"),
    /** Named by its word in the record. */
    TURNOUT("turnout"),

    E1_ELECTED("E1"),
    E2_TOO_FEW_VOTES("E2"),
    E3_SEATS_FILLED("E3"),
    E4_TIED("E4"),
    E5_ELECTED_BY_DECISION("E5"),
    E6_NOT_ELECTED_BY_DECISION("E6"),
    E7_NO_BASE("E7"),
    E8_BOOKS_REFUSED("E8"),

    D1_DECISION_NAMES_THE_TIED("D1"),
    D2_DECISION_WITHIN_THE_SEATS_LEFT("D2"),
    D3_ONE_DECISION_A_TIE("D3"),

    W1_TIE_RULE_FROM_MEMORY("W1"),
    W2_BOTH_OR_NONE_FROM_MEMORY("W2");

    private final String code;

    ElectionRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "congress.rule." + code;
    }
}

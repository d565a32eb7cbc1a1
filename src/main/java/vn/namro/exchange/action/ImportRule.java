package vn.namro.exchange.action;

import vn.namro.rule.Rule;

/** What must hold of what is known of a term and a folder, or a change of the tree, that comes over it; docs/rules/exchange.md. */
enum ImportRule implements Rule {
    I1_TERM_KEEPS_ITS_ORGANISATION,
    I2_WHAT_WAS_DECIDED_STAYS,
    I3_DAY_IS_NOT_BEFORE_THE_TERM,
    I4_TERM_SAYS_OF_ITS_UNITS_WHAT_THE_TREE_SAYS,
    I5_FIGURES_KEEP_THEIR_UNIT,
    I6_NO_SHARE_COMES_ABOVE_A_SHARE,
    I7_RECORDS_STAY_SOUND,
    I8_WITHIN_THE_AUTHORITY;

    @Override
    public String key() {
        return "exchange.rule." + code();
    }
}

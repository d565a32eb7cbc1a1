package vn.namro.exchange.action;

import vn.namro.rule.Rule;

/** What must hold of a folder and what is known of its term; docs/rules/exchange.md. */
enum ImportRule implements Rule {
    I1_TERM_KEEPS_ITS_ORGANISATION,
    I2_WHAT_WAS_DECIDED_STAYS;

    @Override
    public String code() {
        return name().substring(0, name().indexOf('_'));
    }

    @Override
    public String key() {
        return "exchange.rule." + code();
    }
}

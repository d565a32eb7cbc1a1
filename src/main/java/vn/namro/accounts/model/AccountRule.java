package vn.namro.accounts.model;

import vn.namro.rule.FieldRule;

/** What an account, a post and a password must be (docs/rules/accounts.md). */
public enum AccountRule implements FieldRule {
    A1_SIGN_IN_NAME_FORM("signInName"), A2_SIGN_IN_NAME_FREE("signInName"), A3_GIVEN_NAME("givenName"), A4_UNIT_IN_AUTHORITY("unit"),
    A5_ROLE("role"), A6_TITLE("title"), A7_FIRST_DAY("from"), A8_LAST_DAY("to"), A9_PASSWORD_LENGTH("password"),
    A10_PASSWORD_NEW("password"), A11_PASSWORD_NOT_NAME("password"), A12_PASSWORD_REPEATED("repeated"), A13_CURRENT_PASSWORD("current"),
    A14_NOT_ONESELF("account"), A15_LAST_ADMINISTRATOR("account");

    private final String field;

    AccountRule(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }

    @Override
    public String key() {
        return "accounts.rule." + code();
    }
}

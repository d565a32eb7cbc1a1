package vn.namro.congress.delegates.model;

import vn.namro.rule.FieldRule;

/** The rules of calling a congress together and keeping its lists: docs/rules/congress.md. */
public enum CongressRule implements FieldRule {
    G1_UNIT("unit"),
    G2_TITLE("title"),
    G3_KIND("kind"),
    G4_ORDINAL("ordinal"),
    G5_PLACE("place"),
    G6_RULES("rules"),
    G7_SESSIONS("sessions"),
    G8_SESSIONS_APART("sessions"),
    G9_SEATS("seats"),
    G10_SEATED_ONCE("seats"),

    G11_NAME("name"),
    G12_NUMBER("number"),
    G13_NUMBER_ONCE("number"),
    G14_SENT_BY("unit"),
    G15_KIND("kind"),
    G16_REASON("reason"),
    G17_ABSENT("absent"),
    G18_TIME("at"),
    G19_STAYS("main"),
    G20_SEATS("main"),

    G21_CODE("code"),
    G22_DELEGATE("number"),
    G23_MOMENT("at"),
    G24_LINE("main"),

    G25_NUMBER_KNOWN("number"),
    G26_YES_OR_NO("choice"),
    G27_DAY("day"),
    G28_DAYS_IN_ORDER("day"),
    G29_TEXT("text");

    private final String field;

    CongressRule(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }

    @Override
    public String key() {
        return "delegates.rule." + code();
    }
}

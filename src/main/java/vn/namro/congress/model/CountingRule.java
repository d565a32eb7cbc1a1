package vn.namro.congress.model;

import vn.namro.rule.FieldRule;

/** The rules of setting an election up and of entering its ballots: docs/rules/counting.md. */
public enum CountingRule implements FieldRule {
    K1_TITLE("title"),
    K2_BODY("body"),
    K3_SEATS("seats"),
    K4_PACK("pack"),
    K5_KEEPERS("keepers"),
    K6_CONVENED("convened"),
    K7_DEDUCTIONS("deductions"),
    K8_CANDIDATES("candidates"),
    K9_BORN("candidates"),
    K10_NAMED_ONCE("candidates"),
    K11_SURPLUS("candidates"),
    K12_UNIT("unit"),
    K13_BEFORE_ENTRY("main"),

    K14_SERIAL("serial"),
    K15_SERIAL_ONCE("serial"),
    K16_ENTRY_OPEN("main"),
    K17_ENTRIES_TAKEN("main"),
    K18_SOME_BALLOTS("main"),

    K19_DIFFERENCE("main"),
    K20_CHOICE("choice"),
    K21_REASON("reason"),

    K22_FIGURE("main"),
    K23_DECIDED_BY("by"),
    K24_ALL_CLOSED("main"),
    K25_BOOKS("main"),
    K26_TIE_OPEN("main"),
    K27_NOT_ANNOUNCED("main"),
    K28_FURTHER_ROUND("main"),
    K29_ANOTHER_PERSON("main");

    private final String field;

    CountingRule(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }

    @Override
    public String key() {
        return "congress.rule." + code();
    }
}

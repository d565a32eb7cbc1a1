package vn.namro.congress.proceedings.model;

import vn.namro.rule.FieldRule;

/** The rules of taking a poll: docs/rules/congress.md. */
public enum PollRule implements FieldRule {
    P1_QUESTION("question"),
    P2_RULES("rules"),
    P3_BASE("base"),
    P4_MAJORITY("majority"),
    P5_WRITTEN_RULE("written_rule"),
    P6_LESS("less"),
    P7_WAY("way"),
    P8_AREAS("areas"),
    P9_QUORUM("without_quorum"),
    P10_FIGURES_AS_SEEN("present"),
    P11_AREA("area"),
    P12_HANDS_ADD_UP("hands"),
    P13_NO_MORE_THAN_PRESENT("hands"),
    P14_WHOLE_NUMBERS("hands"),
    P15_BEFORE_OPENING("main"),
    P16_WHILE_OPEN("main"),
    P17_EVERY_AREA("main"),
    P18_ENTITLED("main"),
    P19_ONCE("main"),
    P20_WAY_OF_VOTING("main"),
    P21_ONE_AT_A_TIME("main");

    private final String field;

    PollRule(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }

    @Override
    public String key() {
        return "proceedings.rule." + code();
    }
}

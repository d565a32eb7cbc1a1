package vn.namro.tasks.model;

import vn.namro.rule.FieldRule;

/** What must hold of a task and of what happens to it (docs/rules/tasks.md). */
public enum TaskRule implements FieldRule {
    K1_TEXT("text"), K2_SOURCE("reference"), K3_LEAD_IN_SUBTREE("leadUnit"), K4_LEAD_OPEN("leadUnit"), K5_LEAD_POST("leadTitle"),
    K6_COOPERATING("cooperating"), K7_DEADLINE_NOT_PAST("deadline"), K8_STEP_WITHIN_TASK("steps"), K9_PART_WITHIN_WHOLE("deadline"),
    K10_NO_LOOP("reference"), K11_STEP_WORDS("steps"), K12_LENGTH("text"), K13_GIVER("giver"), K14_DEADLINE_DAY("deadline"), K15_STEP_DAY("steps"), K16_SHARE("share"), K17_SHARES_TOGETHER("share"),
    K20_STATE("main"), K21_SIDE("main"), K22_REASON("reason"), K23_CLEARS("override"), K24_EVIDENCE("files"), K25_FOUR_EYES("main"),
    K26_STEP("steps"), K27_FILE_KIND("files"), K28_FILE_SIZE("files"), K29_OPEN_PARTS("main"), K30_DAYS_OFF("daysOff"),
    K31_ASKED_IN_TIME("until"), K32_LATER("until"), K33_ONE_REQUEST("main"), K34_UNCHANGED("main"), K35_INPUT("unit"),
    K40_INSPECTED_UNIT("unit"), K41_INSPECTION_WORDS("subject"), K42_INSPECTION_DAY("day"), K43_INSPECTION_STATE("main"), K44_REMEDY("text"), K45_PROOF("files");

    private final String field;

    TaskRule(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }

    @Override
    public String key() {
        return "tasks.rule." + code();
    }
}

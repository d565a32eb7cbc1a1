package vn.namro.organisation.model;

import vn.namro.rule.FieldRule;

/** What must hold of a unit; docs/rules/organisation.md. */
public enum UnitRule implements FieldRule {
    U1_ENDS_NOT_BEFORE_IT_BEGINS("valid_to"),
    U2_SPANS_DO_NOT_OVERLAP("valid_from"),
    U3_PARENT_IS_KNOWN("parent"),
    U4_NO_UNIT_STANDS_ABOVE_ITSELF("parent"),
    U5_SUCCESSORS_ARE_KNOWN("successor"),
    U6_NO_UNIT_FOLLOWS_ITSELF("successor"),
    U7_MEMBERS_ARE_NOT_BELOW_ZERO("members"),
    U8_CODE_FITS("code"),
    U9_CODE_IS_FREE("code"),
    U10_NAME_IS_GIVEN("name"),
    U11_DAY_IS_GIVEN("day"),
    U12_DAY_IS_AT_MOST_A_YEAR_AHEAD("day"),
    U13_DAY_COMES_AFTER_WHAT_IS_RECORDED("day"),
    U14_UNIT_HAS_NO_END("day"),
    U15_UNIT_ABOVE_STANDS("parent"),
    U16_SUCCESSOR_STANDS("successor"),
    U17_NOTHING_STANDS_BELOW("day"),
    U18_THERE_ARE_TWO_PARTS("parts"),
    U19_EACH_UNIT_BELOW_HAS_A_PART("below"),
    U20_SOMETHING_CHANGES("name"),
    U21_NOTHING_CHANGED_MEANWHILE("main"),
    U22_TEXT_FITS("name");

    private final String field;

    UnitRule(String field) {
        this.field = field;
    }

    @Override
    public String key() {
        return "organisation.rule." + code();
    }

    @Override
    public String field() {
        return field;
    }

    /** The same rule about a field of a form that has another name. */
    public FieldRule at(String other) {
        return new At(this, other);
    }

    private record At(UnitRule rule, String field) implements FieldRule {
        @Override
        public String name() {
            return rule.name();
        }

        @Override
        public String key() {
            return rule.key();
        }
    }
}

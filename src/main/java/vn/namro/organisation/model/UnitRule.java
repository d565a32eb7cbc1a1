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
    U7_MEMBERS_ARE_NOT_BELOW_ZERO("members");

    private final String field;

    UnitRule(String field) {
        this.field = field;
    }

    @Override
    public String code() {
        return name().substring(0, name().indexOf('_'));
    }

    @Override
    public String key() {
        return "organisation.rule." + code();
    }

    @Override
    public String field() {
        return field;
    }
}

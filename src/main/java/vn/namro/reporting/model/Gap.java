package vn.namro.reporting.model;

/** Something below a level that is not confirmed: the report of a unit, or a level that has not closed the period itself. */
public record Gap(String unit, Kind kind) {
    public enum Kind { REPORT, LEVEL }

    /** By which a reason says what it is about. */
    public String id() {
        return kind + "." + unit;
    }
}

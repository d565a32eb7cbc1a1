package vn.namro.reporting.model;

/** How far a whole report has come, the most pressing first. */
public enum ReportState {
    RETURNED, UNREPORTED, DRAFTED, PARTLY, WAITING, CONFIRMED;

    /** Whether it is the unit's turn. */
    public boolean isOpen() {
        return this != WAITING && this != CONFIRMED;
    }
}

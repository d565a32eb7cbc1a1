package vn.namro.reporting.model;

/** Which level confirms the reports of a kind. */
public enum Confirmer {
    /** Any level above the unit. */
    ABOVE,
    /** The level just above the unit. */
    PARENT,
    /** The organisation of the term itself. */
    ORGANISATION
}

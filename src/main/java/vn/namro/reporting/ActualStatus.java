package vn.namro.reporting;

/** How far a reported figure has come; only a confirmed one counts. */
public enum ActualStatus { DRAFT, SUBMITTED, RETURNED, CONFIRMED }

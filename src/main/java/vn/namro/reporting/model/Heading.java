package vn.namro.reporting.model;

/** Under what a unit writes about a period, in the order of an official report: what was done, then what follows. */
public enum Heading { RESULTS, LIMITS, CAUSES, NEXT, PROPOSALS }

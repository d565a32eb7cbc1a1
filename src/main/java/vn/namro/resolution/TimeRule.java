package vn.namro.resolution;

/** Which stretch of the term a target is judged on. */
public enum TimeRule { EVERY_YEAR, AVERAGE, CUMULATIVE, LAST_YEAR, END_OF_TERM }

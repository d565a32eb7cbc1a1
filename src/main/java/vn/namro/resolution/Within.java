package vn.namro.resolution;

/** How the figures of one unit join inside a span. */
public enum Within { SUM, LAST }

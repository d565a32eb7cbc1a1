package vn.namro.resolution;

/** How the figures of units join into the organisation's. */
public enum Across { SUM, RATIO_OF_SUMS, AVERAGE, MIN, MAX, OWN, EVERY_UNIT }

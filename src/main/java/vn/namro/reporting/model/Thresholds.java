package vn.namro.reporting.model;

import java.math.BigDecimal;

/**
 * From where on something is asked; data of an office, not of the program.
 *
 * @param earlier how many earlier periods a figure is compared with
 * @param jump by how many times it may exceed the highest of them, or the lowest exceed it
 * @param points by how many points a ratio in per cent may lie outside the earlier ones
 * @param telling numbers below this are equal by chance too often for it to mean something
 * @param hundred so many ratios, all of them at 100 %, are asked about
 * @param copied so many figures that another unit has too are asked about
 */
public record Thresholds(int earlier, BigDecimal jump, BigDecimal points, BigDecimal telling, int hundred, int copied) {}

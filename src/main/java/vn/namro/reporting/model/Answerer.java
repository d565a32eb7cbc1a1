package vn.namro.reporting.model;

import java.util.UUID;

/**
 * Whoever confirms or returns.
 *
 * @param title of the post
 * @param above whether the post stands above the unit that reports, or the unit is the highest of all
 */
public record Answerer(UUID account, String title, boolean above) {}

package vn.namro.reporting.model;

/** Another unit reported the very numbers for a target and the same period. */
public record Alike(String unit, String target) {}

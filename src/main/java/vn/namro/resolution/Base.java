package vn.namro.resolution;

/** What a figure is set against: what is counted now, or a base frozen when the term began. */
public enum Base { CURRENT, FROZEN }

package vn.badexample.left.model;

/** A figure that is not exact. */
public record CountsInFloats(double figure) {}

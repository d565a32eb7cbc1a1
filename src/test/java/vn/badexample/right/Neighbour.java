package vn.badexample.right;

/** Something in the right module. */
public record Neighbour(String name) {}

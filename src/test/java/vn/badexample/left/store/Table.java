package vn.badexample.left.store;

/** A store that no model may know. */
public record Table(String name) {}

package vn.badexample.left.model;

/** A name that says nothing. */
public final class FigureManager {}

package vn.badexample.left.model;

import vn.badexample.left.store.Table;

/** A model that knows where its facts are kept. */
public record ReadsTheStore(Table table) {}

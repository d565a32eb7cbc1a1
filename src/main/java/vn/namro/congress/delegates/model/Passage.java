package vn.namro.congress.delegates.model;

import java.time.Instant;
import vn.namro.congress.Delegate;

/**
 * Somebody came into the hall or went out of it.
 *
 * @param already whether they were in it, or out of it, since {@code at}, so that nothing was added
 */
public record Passage(Delegate delegate, Instant at, boolean came, boolean already) {}

package vn.namro.congress;

import org.jspecify.annotations.Nullable;

/**
 * A seat in a body of a congress.
 *
 * @param post as what one sits there; may be empty
 * @param number of the delegate who has it, null for somebody who is none
 * @param name as it was written; empty where the number says who it is
 */
public record Seat(String post, @Nullable Integer number, String name) {}

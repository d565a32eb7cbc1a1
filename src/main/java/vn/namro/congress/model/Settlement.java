package vn.namro.congress.model;

import org.jspecify.annotations.Nullable;

/**
 * How the board settled a difference, paper in hand.
 *
 * @param paper what the paper says, null when there is no paper of that serial
 */
public record Settlement(String serial, @Nullable Paper paper, String reason) {}

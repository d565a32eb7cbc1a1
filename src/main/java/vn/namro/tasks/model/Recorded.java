package vn.namro.tasks.model;

import java.time.Instant;
import vn.namro.audit.DoneBy;

/**
 * A fact as it was recorded.
 *
 * @param number its place among the facts of the task, from 1
 * @param seat the post in which it was done, as it was called then
 */
public record Recorded(int number, Instant at, DoneBy by, Seat seat, TaskFact fact) {}

package vn.namro.resolution;

import java.time.LocalDate;

/**
 * By what a target was changed after the congress: a document that can be looked up.
 *
 * @param day the day of the document
 * @param body who decided
 * @param from the day from which it is in force; the change is known from the instant at which it was recorded
 */
public record Decision(String number, LocalDate day, String body, LocalDate from) {}

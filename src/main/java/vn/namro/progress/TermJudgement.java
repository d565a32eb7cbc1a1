package vn.namro.progress;

import java.time.LocalDate;
import java.util.List;

/**
 * The judgement of a whole term as known on a day.
 *
 * @param targets every target, parts included, in the order of their codes
 * @param metOrExceeded of the targets that are not parts, how many are met or exceeded
 * @param total targets that are not parts, those that cannot be assessed included
 */
public record TermJudgement(LocalDate asOf, List<Judgement> targets, int metOrExceeded, int total) {}

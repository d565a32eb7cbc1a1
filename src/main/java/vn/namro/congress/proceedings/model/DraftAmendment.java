package vn.namro.congress.proceedings.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another text that somebody proposes for a clause.
 *
 * @param number of the amendment within its congress
 * @param delegate the number of the delegate who proposes it, null where a delegation does
 */
public record DraftAmendment(UUID id, int number, String clause, String text, @Nullable Integer delegate, String delegation) {}

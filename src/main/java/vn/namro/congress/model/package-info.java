/**
 * How an election is counted, in the order of docs/rules/election.md: {@link vn.namro.congress.model.BallotRules} tells
 * whether a ballot is valid, {@link vn.namro.congress.model.Tally} adds, {@link vn.namro.congress.model.Books} must
 * balance, {@link vn.namro.congress.model.Seating} fills the seats, {@link vn.namro.congress.model.Counting} is the whole.
 */
@org.jspecify.annotations.NullMarked
package vn.namro.congress.model;

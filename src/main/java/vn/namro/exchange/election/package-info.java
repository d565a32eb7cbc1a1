/**
 * The record of an election, a folder that anybody can count again (docs/count.md):
 * {@link vn.namro.exchange.election.ElectionFolder} reads it, {@link vn.namro.exchange.election.CountFile} writes the result.
 */
@org.springframework.modulith.NamedInterface("election")
@org.jspecify.annotations.NullMarked
package vn.namro.exchange.election;

package vn.namro.congress;

import java.util.UUID;

/**
 * An election on the server whose ballots are in and agreed.
 *
 * @param unit whose election it is
 */
public record CountedElection(UUID id, String unit, Election election, Ballots ballots) {}

package vn.namro.congress;

import java.util.SequencedMap;

/** The files of which the record of an election consists, as they are downloaded: by name, in the order of names. */
public interface RecordFiles {
    SequencedMap<String, byte[]> of(Election election, Ballots ballots);
}

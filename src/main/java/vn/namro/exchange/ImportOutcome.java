package vn.namro.exchange;

import java.util.List;
import vn.namro.rule.Fault;

/** What importing a folder answers: what it brought, or why nothing was taken over. */
public sealed interface ImportOutcome {
    /** @param files in the order of {@link FolderFile} */
    record Imported(String term, List<FileCount> files) implements ImportOutcome {
        public Imported {
            files = List.copyOf(files);
        }

        public boolean nothingNew() {
            return files.stream().allMatch(file -> file.fresh() == 0 && file.changed() == 0);
        }
    }

    /** @param faults of the folder, or of what is known and the folder together; at least one */
    record Refused(List<Fault> faults) implements ImportOutcome {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /**
     * What one file of the folder brought.
     *
     * @param fresh rows that were not known
     * @param changed rows that take the place of what was known under their keys
     * @param same rows that were known as they are
     * @param left rows that are known and that the file does not have; they stay
     */
    record FileCount(FolderFile file, int fresh, int changed, int same, int left) {}
}

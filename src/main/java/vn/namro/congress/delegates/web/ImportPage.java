package vn.namro.congress.delegates.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.namro.congress.Congress;
import vn.namro.congress.delegates.model.DelegateSheet.Change;
import vn.namro.rule.Fault;

/**
 * Taking a list over from a sheet.
 *
 * @param change what taking it over would do; null before a file was looked at, or when it has faults
 * @param held the rows that were looked at, sent back to be taken over
 */
public record ImportPage(Congress congress, String file, List<Fault> faults, @Nullable Change change, String held) {
    public static final int SHOWN = 200;

    public String at() {
        return "/congresses/" + congress.id();
    }
}

package vn.namro.resolution.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.namro.organisation.Organisation;
import vn.namro.resolution.Share;
import vn.namro.resolution.Target;
import vn.namro.resolution.TermOfOffice;
import vn.namro.resolution.model.ShareWarnings;
import vn.namro.resolution.model.ShareWarnings.ShareWarning;

/**
 * What is typed, read back.
 *
 * @param target null while too little is typed to say anything
 */
public record Reading(TermOfOffice term, Organisation organisation, @Nullable Target target, List<Share> shares, List<ShareWarning> warnings) {

    static Reading of(TermOfOffice term, Organisation organisation, TargetForm.Read read) {
        var target = read.target();
        return new Reading(term, organisation, target, read.shares(), target == null ? List.of() : ShareWarnings.of(target, read.shares()));
    }

    public String unitName(String unit) {
        return organisation.knows(unit) ? organisation.nameOn(unit, term.lastJudgedDay()) : unit;
    }
}

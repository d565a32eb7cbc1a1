package vn.namro.exchange.reading;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.namro.organisation.Organisation;
import vn.namro.organisation.Unit;
import vn.namro.resolution.Target;
import vn.namro.resolution.TermOfOffice;

/**
 * What shares and figures are checked against, as far as it could be read.
 *
 * @param term null when it could not be read
 */
record Context(Organisation organisation, Records<Unit> unitRecords, @Nullable TermOfOffice term,
        Map<String, Target> targets, Records<Target> targetRecords) {}

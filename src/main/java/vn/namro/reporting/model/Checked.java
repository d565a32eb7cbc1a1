package vn.namro.reporting.model;

import java.util.List;
import vn.namro.resolution.Target;

/**
 * A figure about to be handed in, with what it is compared with.
 *
 * @param last the confirmed figure of the period just before, as a list of one; empty where there is none
 * @param earlier the confirmed figures of the periods before, the newest first
 */
public record Checked(Target target, Entry entry, List<Entry> last, List<Entry> earlier) {}

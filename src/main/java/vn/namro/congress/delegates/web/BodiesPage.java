package vn.namro.congress.delegates.web;

import java.util.List;
import java.util.Map;
import vn.namro.congress.Congress;
import vn.namro.congress.CongressBody;
import vn.namro.web.Problem;

/** The bodies of a congress as they are written down: one line a seat. */
public record BodiesPage(Congress congress, Map<CongressBody, String> lines, List<Problem> problems) {}

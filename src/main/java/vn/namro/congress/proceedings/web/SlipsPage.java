package vn.namro.congress.proceedings.web;

import java.util.Map;
import vn.namro.congress.Congress;
import vn.namro.congress.Delegate;

/** The slips with the secrets, to be cut and handed out; empty before they are issued. */
public record SlipsPage(Congress congress, Map<Delegate, String> secrets) {}

package vn.namro.accounts.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** What a session remembers of who signed in; everything else is asked anew at each request. */
record SessionUser(UUID account, int generation, Instant since) implements Serializable {}

package vn.namro.web;

import java.util.List;

/**
 * Something that could not be answered.
 *
 * @param kind which wording is used: {@code web.error.<kind>.title} and {@code .text}
 * @param who keys of the roles that may, where it is a matter of roles
 * @param reference under which the log tells more; empty where there is no more to tell
 */
public record ErrorPage(int status, String kind, List<String> who, String reference) {
    /** The request attribute that says whether a form was refused because it came from an earlier session. */
    public static final String STALE = "vn.namro.stale";
}

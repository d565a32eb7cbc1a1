package vn.namro.accounts.web;

import org.jspecify.annotations.Nullable;

/**
 * @param name as it was typed
 * @param to where to go afterwards
 * @param problem the key of what went wrong
 * @param seconds how long to wait, 0 for not at all
 */
public record SignInPage(String name, String to, @Nullable String problem, long seconds) {}

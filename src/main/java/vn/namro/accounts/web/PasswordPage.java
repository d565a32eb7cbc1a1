package vn.namro.accounts.web;

import java.util.List;
import vn.namro.web.Problem;

/** @param first whether the password at hand is a one-time one */
public record PasswordPage(boolean first, List<Problem> problems) {}

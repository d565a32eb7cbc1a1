package vn.namro.accounts.web;

import java.util.List;
import vn.namro.accounts.Role;
import vn.namro.web.Problem;

/** @param overAll whether the administrator may leave the unit empty */
public record AccountFormPage(AccountForm form, List<UnitChoice> units, List<Role> roles, boolean overAll, List<Problem> problems) {
    public record UnitChoice(String code, String name) {}
}

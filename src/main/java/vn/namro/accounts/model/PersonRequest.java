package vn.namro.accounts.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.namro.rule.Breach;

/** A person who is to have an account, as it was asked for; family and middle names apart, for order is by given name. */
public record PersonRequest(String signInName, String familyName, String givenName) {
    private static final Pattern SIGN_IN_NAME = Pattern.compile("[a-z0-9](?:[a-z0-9.-]{1,38})[a-z0-9]");

    public List<Breach> breaches(boolean taken) {
        var breaches = new ArrayList<Breach>();
        if (!SIGN_IN_NAME.matcher(signInName).matches()) {
            breaches.add(Breach.of(AccountRule.A1_SIGN_IN_NAME_FORM));
        } else if (taken) {
            breaches.add(Breach.of(AccountRule.A2_SIGN_IN_NAME_FREE));
        }
        if (givenName.isBlank() || givenName.length() > 100 || familyName.length() > 100) {
            breaches.add(Breach.of(AccountRule.A3_GIVEN_NAME));
        }
        return breaches;
    }
}

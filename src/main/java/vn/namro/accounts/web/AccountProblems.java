package vn.namro.accounts.web;

import java.util.List;
import vn.namro.accounts.model.AccountRule;
import vn.namro.rule.Breach;
import vn.namro.web.Problem;

/** Broken rules of accounts, each at its field. */
final class AccountProblems {
    private AccountProblems() {}

    static List<Problem> of(List<Breach> breaches) {
        return breaches.stream().map(breach -> Problem.of(breach.rule() instanceof AccountRule rule ? rule.field() : "", breach)).toList();
    }
}

package vn.namro.congress.delegates.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.namro.congress.Congress;
import vn.namro.congress.Delegate;
import vn.namro.congress.delegates.model.DelegateRequest;
import vn.namro.congress.delegates.model.Ledger.Line;
import vn.namro.web.Problem;

/**
 * One delegate, or the form for a new one.
 *
 * @param delegate null for a new one
 * @param other who is replaced, or who stepped in
 * @param lines of the ledger about them, what was taken back included
 */
public record DelegatePage(Congress congress, @Nullable Delegate delegate, DelegateForm form, @Nullable Delegate other, List<UnitChoice> units, String unitName,
        List<Line> lines, boolean mayKeep, boolean mayCorrect, List<Problem> problems) {
    public record UnitChoice(String code, String name) {}

    public String at() {
        return "/congresses/" + congress.id();
    }

    public String action() {
        return at() + "/delegates/" + (delegate == null ? "new" : delegate.id());
    }

    public List<Delegate.Kind> kinds() {
        return Arrays.stream(Delegate.Kind.values()).filter(kind -> DelegateRequest.fits(kind, congress.kind())).toList();
    }

    public boolean mayStepIn() {
        return mayKeep && delegate != null && delegate.kind() == Delegate.Kind.ALTERNATE && delegate.replaces() == null;
    }
}

package vn.namro.accounts.action;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.namro.accounts.model.Tenure;
import vn.namro.accounts.store.AccountStore;
import vn.namro.organisation.TreeChange;
import vn.namro.organisation.TreeEdit;
import vn.namro.organisation.TreeFollower;

/** Says which posts a change concerns. They stay as they are: who sits where is decided by people. */
@Component
@Order(2)
class PostsFollowTree implements TreeFollower {
    private final AccountStore store;

    PostsFollowTree(AccountStore store) {
        this.store = store;
    }

    @Override
    public Reply ask(TreeChange change) {
        var notes = new ArrayList<Note>();
        var code = change.edit().code();
        var held = store.tenures().stream().filter(tenure -> code.equals(tenure.post().unit()) && tenure.holdsOn(change.day())).toList();
        if (!held.isEmpty()) {
            notes.add(Note.of("accounts.tree.posts", held.stream().map(Tenure::post).distinct().count(), held.stream().map(Tenure::account).distinct().count()));
            switch (change.edit()) {
                case TreeEdit.Merge merge -> notes.add(Note.of("accounts.tree.passes", merge.into()));
                case TreeEdit.Split split -> notes.add(Note.of("accounts.tree.passes", String.join(", ", split.parts().stream().map(TreeEdit.Part::code).toList())));
                case TreeEdit.Close _ -> notes.add(Note.of("accounts.tree.stays"));
                default -> { }
            }
        }
        return new Reply(List.of(), notes);
    }
}

package vn.namro.progress.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.namro.progress.Judgement;
import vn.namro.resolution.Amendment;
import vn.namro.resolution.Breakthrough;
import vn.namro.resolution.Clause;
import vn.namro.resolution.Correction;
import vn.namro.tasks.Tasks;

/**
 * What the congress resolved, with the targets that each clause sets.
 *
 * @param scope null when there is no term yet
 * @param others targets that name no clause
 * @param withdrawn targets that are no longer, {@code clausesWithdrawn} clauses that are not
 * @param given the tasks that come from parts of the resolution
 * @param adopted the poll by which the whole was adopted, none where it came another way
 * @param sets whether the visitor may write down more of it
 */
public record ResolutionPage(@Nullable Scope scope, List<Node> clauses, List<Through> breakthroughs, List<Judgement> others,
        List<Amendment> withdrawn, List<Correction> clausesWithdrawn, boolean sets, List<Tasks.Given> given, List<AdoptedBy.Adopted> adopted) {

    /** The tasks that come from a clause or a breakthrough; empty where there are none. */
    public Optional<Tasks.Given> given(String kind, String code) {
        return given.stream().filter(one -> one.kind().equals(kind) && one.reference().equals(code)).findFirst();
    }

    public record Node(Clause clause, List<Judgement> targets, List<Node> below) {}

    public record Through(Breakthrough breakthrough, List<Judgement> targets) {}
}

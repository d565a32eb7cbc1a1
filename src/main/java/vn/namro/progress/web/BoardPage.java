package vn.namro.progress.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.namro.progress.Judgement;
import vn.namro.resolution.Breakthrough;

/**
 * The targets of a term.
 *
 * @param scope null when there is no term yet
 * @param filter what was asked for
 */
public record BoardPage(@Nullable Scope scope, Filter filter, List<Row> rows, List<Breakthrough> breakthroughs) {

    /** @param sort {@code code}, {@code verdict} or {@code attained} */
    public record Filter(String breakthrough, String verdict, String sort) {
        public boolean isSet() {
            return !breakthrough.isEmpty() || !verdict.isEmpty();
        }
    }

    /** @param part whether it stands under the compound that it is a part of */
    public record Row(Judgement judgement, boolean part, @Nullable Bar bar) {}
}

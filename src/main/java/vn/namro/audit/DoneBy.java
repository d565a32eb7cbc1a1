package vn.namro.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did something.
 *
 * @param account the person's account, null where the program acted by itself
 * @param post the post in which the person acted, null where none was needed
 */
public record DoneBy(@Nullable UUID account, @Nullable UUID post) {
    public static final DoneBy THE_PROGRAM = new DoneBy(null, null);

    public static DoneBy account(UUID account) {
        return new DoneBy(account, null);
    }
}

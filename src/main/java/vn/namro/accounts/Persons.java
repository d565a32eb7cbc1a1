package vn.namro.accounts;

import java.util.UUID;

/** What accounts know of the people behind them. */
public interface Persons {
    /** Whether two accounts bear the same name: then they may be one person's. */
    boolean shareName(UUID account, UUID other);
}

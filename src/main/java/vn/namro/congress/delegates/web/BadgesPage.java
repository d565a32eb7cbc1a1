package vn.namro.congress.delegates.web;

import java.util.List;
import vn.namro.congress.Congress;
import vn.namro.congress.Delegate;

/**
 * Badges to print.
 *
 * @param without how many on the list have none yet
 */
public record BadgesPage(Congress congress, List<Badge> badges, int without) {
    public record Badge(Delegate delegate, String unit, String code, QrCode picture) {}

    public String at() {
        return "/congresses/" + congress.id();
    }
}

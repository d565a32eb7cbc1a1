package vn.namro.publishing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What only the office that issues a review can say; null leaves it to the style pack or to the records. The signer is a
 * post: the name is written by hand.
 *
 * @param number the running number, without its sign; null leaves room to write it
 * @param sign the office's part of the number's sign, for instance {@code ĐU}
 * @param issuer who issues the document, null for the organisation itself
 * @param authority in whose name it is signed
 * @param lateAfterDays how many days after the last day of a period a figure may be handed in without being called late
 */
public record ReviewOffice(@Nullable String number, @Nullable String sign, @Nullable String place, @Nullable String superior,
        @Nullable String issuer, @Nullable String authority, @Nullable String post, @Nullable List<String> recipients, int lateAfterDays) {
    /** No rule of form says when a figure is late: a month, until the office says otherwise. */
    public static final int MONTH = 31;
    public static final ReviewOffice UNKNOWN = new ReviewOffice(null, null, null, null, null, null, null, null, MONTH);

    public ReviewOffice numbered(String ofThisDocument) {
        return new ReviewOffice(ofThisDocument, sign, place, superior, issuer, authority, post, recipients, lateAfterDays);
    }

    public ReviewOffice lateAfter(int days) {
        return new ReviewOffice(number, sign, place, superior, issuer, authority, post, recipients, days);
    }
}

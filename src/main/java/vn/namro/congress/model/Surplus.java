package vn.namro.congress.model;

/**
 * How many more names than seats a list of candidates may hold: Regulation on elections inside the Party, 190-QĐ/TW of
 * 10/10/2024, article 14. It is asked when a list is made; a count takes the list as it is.
 */
public record Surplus(long preparedFrom, long preparedTo, long most) {

    /** At most 30 % of the seats, though one name always may stand; 10 to 15 % are prepared by the convening committee. */
    public static Surplus of(long seats) {
        return new Surplus(Math.ceilDiv(seats * 10, 100), seats * 15 / 100, Math.max(1, seats * 30 / 100));
    }
}

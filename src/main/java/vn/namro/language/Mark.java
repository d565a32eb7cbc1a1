package vn.namro.language;

/**
 * Where a text is clear about something.
 *
 * @param rule the sign by which it was found, for instance {@code T1}
 * @param start in UTF-16 units of the text, inclusive
 * @param end exclusive
 */
public record Mark(String rule, int start, int end) {}

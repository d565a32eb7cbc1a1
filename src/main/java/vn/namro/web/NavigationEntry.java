package vn.namro.web;

/**
 * A place in the left column, contributed as a bean by the capability whose page it opens.
 *
 * @param order where it stands, from the top; the first five also stand in the bottom bar of a phone
 * @param wording the key of its name
 * @param icon the name of a symbol in {@code web/icon.jte}
 */
public record NavigationEntry(int order, String path, String wording, String icon) {}

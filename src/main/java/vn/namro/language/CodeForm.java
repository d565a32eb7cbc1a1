package vn.namro.language;

/** What a code may look like: it stands in lists, in sentences, in addresses and in exchange folders. */
public final class CodeForm {
    private static final int LONGEST = 100;

    private CodeForm() {}

    /** At most 100 characters, no controls, no semicolon, no space at either end; "." and ".." lead elsewhere in an address. */
    public static boolean fits(String text) {
        return !text.isEmpty() && text.length() <= LONGEST && text.indexOf(';') < 0 && text.strip().equals(text) && !text.equals(".") && !text.equals("..")
                && text.chars().noneMatch(Character::isISOControl);
    }
}

package vn.namro.documents;

/** How a cell of an office's sheet looks, and whether it can be typed into where the sheet is guarded. */
public enum SheetLook {
    PLAIN, TITLE, BESIDE, REMARK, HEAD, CODE, WORDS, MIDDLE, RIGHT, HEADING, EMPTY, PERCENT, QUESTION, ANSWER_NUMBER(true), ANSWER_CHOICE(true), ANSWER_WORDS(true);

    private final boolean open;

    SheetLook() {
        this(false);
    }

    SheetLook(boolean open) {
        this.open = open;
    }

    public boolean isOpen() {
        return open;
    }
}

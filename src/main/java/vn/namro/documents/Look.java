package vn.namro.documents;

import vn.namro.language.Lang;
import vn.namro.language.Wording;

/** The looks of paragraphs that a template offers; each is a style that an office can change in Word. */
public enum Look {
    BODY, BASES, HEADING_FIRST, HEADING_SECOND, ITEM, UNIT_NAME, CLOSING, CAPTION, NOTE, MARK, PAGE_NUMBER, BLANK,
    SUPERIOR, ISSUER, ISSUER_MARK, NUMBER, NATIONAL, MOTTO, DATE, TYPE, ABSTRACT, ABSTRACT_MARK,
    TABLE_HEAD, TABLE_TEXT, TABLE_CENTRE, TABLE_FIGURE, TABLE_SMALL,
    RECIPIENTS_TITLE, RECIPIENT, AUTHORITY, POST, SIGNATURE, APPENDIX_TITLE, APPENDIX_ABSTRACT, APPENDIX_NOTE;

    /** The name under which Word lists it. */
    public String title(Lang lang) {
        return Wording.in(lang).of("documents.look." + this);
    }
}

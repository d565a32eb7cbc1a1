package vn.namro.exchange.reading;

import vn.namro.rule.Rule;

/** What must hold of the form of a folder, before anything that it says is looked at; docs/rules/exchange.md. */
public enum FormRule implements Rule {
    X1_FOLDER_IS_THERE,
    X2_FILE_IS_THERE,
    X3_FILE_CAN_BE_READ,
    X4_TEXT_IS_UTF8,
    X5_HEADER_IS_THERE,
    X6_COLUMN_IS_KNOWN,
    X7_COLUMN_STANDS_ONCE,
    X8_KEY_COLUMN_IS_THERE,
    X9_ROW_IS_AS_LONG_AS_THE_HEADER,
    X10_QUOTES_ARE_CLOSED,
    X11_EXACTLY_ONE_ROW,
    X12_KEY_STANDS_ONCE,
    X13_VALUE_IS_GIVEN,
    X14_CODE_IS_WELL_FORMED,
    X15_TEXT_HAS_NO_CONTROLS,
    X16_DECIMAL,
    X17_WHOLE_NUMBER,
    X18_DATE,
    X19_PERIOD,
    X20_INSTANT,
    X21_ONE_OF,
    X22_YEAR,
    X23_UNIT_IS_KNOWN,
    X24_FILE_IS_OF_THE_FOLDER,
    X25_FILE_IS_TEXT,
    X26_TEXT_IS_NOT_UTF16,
    X27_COMMAS_SEPARATE_CELLS,
    X28_LINES_END_WITH_LF,
    X29_LINE_IS_NOT_EMPTY,
    X30_WHOLE_FILE_IS_UTF8;

    @Override
    public String key() {
        return "exchange.rule." + code();
    }
}

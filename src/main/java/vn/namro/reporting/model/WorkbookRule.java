package vn.namro.reporting.model;

import vn.namro.rule.Rule;

/** What must hold of a workbook that comes back; docs/workbooks.md. */
public enum WorkbookRule implements Rule {
    W1_IS_A_WORKBOOK,
    W2_NOT_OF_THE_OLD_KIND,
    W3_NOT_ENCRYPTED,
    W4_HARMLESS,
    W5_SENT_OUT_FROM_HERE,
    W6_SEAL_IS_WHOLE,
    W7_OF_THE_PERIOD_THAT_IS_COLLECTED,
    W8_OF_A_UNIT_IN_CHARGE,
    W9_SHEETS_ARE_THOSE_SENT_OUT,
    W10_ROWS_AND_COLUMNS_STAND_IN_PLACE,
    W11_FIXED_CELLS_ARE_UNCHANGED,
    W12_NOTHING_BESIDE,
    W13_NO_FORMULA,
    W14_A_NUMBER,
    W15_NO_DAY,
    W16_NO_PERCENT,
    W17_NOT_JOINED,
    W18_ONE_OF_THE_CHOICES,
    W19_TEXT_FITS,
    W20_ONE_WORKBOOK_A_REPORT,
    W21_SOMEBODY_DECIDES,
    W22_REPORT_IS_OPEN,
    W23_QUESTION_IS_ANSWERED;

    @Override
    public String key() {
        return "reporting.rule." + code();
    }
}

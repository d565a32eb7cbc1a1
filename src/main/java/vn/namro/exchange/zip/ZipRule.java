package vn.namro.exchange.zip;

import vn.namro.rule.Rule;

/** What must hold of a packed folder; docs/rules/exchange.md. */
enum ZipRule implements Rule {
    Z1_IS_A_ZIP,
    Z2_CAN_BE_UNPACKED,
    Z3_HAS_FEW_ENTRIES,
    Z4_UNPACKS_TO_LITTLE,
    Z5_HOLDS_FILES_OF_A_FOLDER_ONLY,
    Z6_HOLDS_EACH_FILE_ONCE;

    @Override
    public String key() {
        return "exchange.rule." + code();
    }
}

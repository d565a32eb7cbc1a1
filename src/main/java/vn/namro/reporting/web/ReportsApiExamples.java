package vn.namro.reporting.web;

/** What the description of the addresses for programs shows as examples. */
final class ReportsApiExamples {
    static final String VERSION = "The ETag of the report as it was last read.";
    static final String KEY = "May be given: the same request under the same key has one effect and one answer.";
    static final String KEY_WANTED = "A new one for each act, 1 to 255 visible characters of ASCII: the same request under the same key has one effect and one answer.";
    static final String DRAFT = """
            {"cells": [{"target": "CT1", "value": "120"}, {"target": "CT2", "numerator": "96", "denominator": "100", "note": "Số của quý IV"}],
             "narrative": {"RESULTS": "Đã kết nạp 120 đảng viên."}}""";
    static final String SUBMIT = "{\"answers\": {\"Q4.CT1\": \"Đã kiểm tra, số đúng\"}}";
    static final String CONFIRM = "{\"targets\": [\"CT1\", \"CT2\"]}";
    static final String RETURN = "{\"targets\": [\"CT1\"], \"reason\": \"Thiếu danh sách kèm theo\"}";

    private ReportsApiExamples() {}
}

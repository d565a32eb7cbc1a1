/**
 * The workbook that a unit fills in away from the server: made ({@link vn.namro.reporting.workbook.UnitWorkbook}), sealed, read when it
 * comes back ({@link vn.namro.reporting.workbook.ReturnedWorkbook}) and compared three ways. docs/workbooks.md.
 */
@org.springframework.modulith.NamedInterface("workbook")
@org.jspecify.annotations.NullMarked
package vn.namro.reporting.workbook;

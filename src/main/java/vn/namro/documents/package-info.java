/**
 * Word documents: a {@link vn.namro.documents.WordTemplate} that an office can edit is filled with
 * {@link vn.namro.documents.Fields}; a {@link vn.namro.documents.StylePack} holds the rules of form that differ between
 * kinds of office; {@link vn.namro.documents.DocumentNumbers} reads the tagged numbers back (docs/documents.md).
 * A {@link vn.namro.documents.ListFile} is a list as CSV or as a workbook.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"measure", "calendar", "rule", "language"})
@org.jspecify.annotations.NullMarked
package vn.namro.documents;

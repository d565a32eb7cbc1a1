/**
 * The file format under a Word document: a zip of XML parts, read with bounds, kept as an immutable tree and written so
 * that the same content is the same bytes on any machine (docs/adr, "Word documents without a library").
 */
@org.jspecify.annotations.NullMarked
package vn.namro.documents.ooxml;

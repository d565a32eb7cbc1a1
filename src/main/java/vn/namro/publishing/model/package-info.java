/** The term review as data: what each place of the document says, without the document. */
@org.jspecify.annotations.NullMarked
package vn.namro.publishing.model;

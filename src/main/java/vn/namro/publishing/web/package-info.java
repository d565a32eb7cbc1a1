/** The term review on a page: settings, preview, what people write, and the check of a document. */
@org.jspecify.annotations.NullMarked
package vn.namro.publishing.web;

/** The linter on a page (docs/lint.md). */
@org.jspecify.annotations.NullMarked
package vn.namro.drafting.web;

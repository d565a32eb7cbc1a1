/** The pages on which units report, and those above them confirm. */
@org.jspecify.annotations.NullMarked
package vn.namro.reporting.web;

/** The pages of an election. */
@org.jspecify.annotations.NullMarked
package vn.namro.congress.web;

/** The pages of a congress at work. */
@org.jspecify.annotations.NullMarked
package vn.namro.congress.proceedings.web;

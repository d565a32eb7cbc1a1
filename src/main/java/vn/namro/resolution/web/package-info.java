/** The forms in which a term, its resolution and its targets are written down and changed. */
@org.jspecify.annotations.NullMarked
package vn.namro.resolution.web;

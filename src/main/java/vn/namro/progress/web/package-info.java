/** The pages of a term's figures. */
@org.springframework.modulith.NamedInterface("web")
@org.jspecify.annotations.NullMarked
package vn.namro.progress.web;

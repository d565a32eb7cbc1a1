/** Năm Rõ: one line of packages, each allowed to use only what stands to its left (docs/design.md). */
@org.jspecify.annotations.NullMarked
package vn.namro;

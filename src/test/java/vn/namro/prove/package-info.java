/** Proofs too long for every run of the tests: {@code ./namro prove}. */
@org.jspecify.annotations.NullMarked
package vn.namro.prove;

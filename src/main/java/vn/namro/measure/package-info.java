/**
 * What is counted and what is wanted: {@link vn.namro.measure.Fraction} is the exact number of every figure,
 * {@link vn.namro.measure.Metric} the kind of quantity, {@link vn.namro.measure.Goal} what it is compared with.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package vn.namro.measure;

/**
 * Rules with codes and refusals as values: a {@link vn.namro.rule.Rule} that is broken is a
 * {@link vn.namro.rule.Breach}; bad input is a {@link vn.namro.rule.Fault} that says where, what is there and what is wanted.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package vn.namro.rule;

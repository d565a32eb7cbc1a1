/**
 * The tree of units through time: {@link vn.namro.organisation.Unit} is one unit in one span of validity,
 * {@link vn.namro.organisation.Organisation} the tree as it stood on any day, with who followed whom.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"rule"})
@org.jspecify.annotations.NullMarked
package vn.namro.organisation;

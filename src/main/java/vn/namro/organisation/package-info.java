/**
 * The tree of units through time: {@link vn.namro.organisation.Unit} is one unit in one span of validity,
 * {@link vn.namro.organisation.Organisation} the tree as it stood on any day, with who followed whom,
 * {@link vn.namro.organisation.Units} the organisation as the database knows it or once knew it. A
 * {@link vn.namro.organisation.TreeEdit} is what somebody wants done to it, a {@link vn.namro.organisation.TreeFollower} goes along.
 * {@link vn.namro.organisation.OfficeDays} are the days on which all of them work.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"rule", "calendar", "language", "audit"})
@org.jspecify.annotations.NullMarked
package vn.namro.organisation;

/**
 * The trail of what was done: every fact that a capability publishes as {@link vn.namro.audit.Audited} becomes, in the
 * same transaction, one {@link vn.namro.audit.Entry} of a chain; {@link vn.namro.audit.AuditChain} proves that the chain
 * is whole. A change is evident, not impossible: who can rewrite the whole table is caught by a
 * {@link vn.namro.audit.Head} kept elsewhere. Entries hold ids and digests, no personal values.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"calendar"})
@org.jspecify.annotations.NullMarked
package vn.namro.audit;

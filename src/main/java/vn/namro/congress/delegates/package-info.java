/**
 * The congress itself, beside its elections: how it is called together, its delegates and their credentials, and who is in
 * the hall. What others may ask stands one package above: {@link vn.namro.congress.Congresses},
 * {@link vn.namro.congress.Delegates}, {@link vn.namro.congress.Attendance}. Here stand the facts that enter the trail.
 */
@org.jspecify.annotations.NullMarked
package vn.namro.congress.delegates;

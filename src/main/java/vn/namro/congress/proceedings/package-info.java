/** A congress at work, from its first item to its minutes; what happens in it is a {@link vn.namro.congress.proceedings.ProceedingsEvent}. */
@org.jspecify.annotations.NullMarked
package vn.namro.congress.proceedings;

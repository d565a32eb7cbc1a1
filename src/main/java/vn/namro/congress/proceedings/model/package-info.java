/** What is true of a congress at work: its polls, its draft resolution, its agenda. */
@org.jspecify.annotations.NullMarked
package vn.namro.congress.proceedings.model;

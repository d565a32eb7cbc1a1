package vn.namro.resolution;

/** Whose rules of form the term's documents follow. */
public enum DocumentStyle { PARTY, STATE }

package vn.namro.reference;

/** In the order in which the worst decides. */
enum Verdict { NOT_MET, NOT_ASSESSABLE, NEARLY_MET, MET, EXCEEDED }

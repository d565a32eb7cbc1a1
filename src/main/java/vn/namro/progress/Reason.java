package vn.namro.progress;

/** Why a target cannot be assessed; of several, the first in this order is given. */
public enum Reason { UNDER_WAY, COVERAGE, NO_DENOMINATOR }

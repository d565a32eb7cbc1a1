package vn.badexample.left;

import vn.badexample.right.Neighbour;

/** Uses a module that is not declared. */
public record LeansRight(Neighbour neighbour) {}

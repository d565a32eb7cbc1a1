/** What the architecture tests must refuse: each class here breaks one rule on purpose. */
package vn.badexample;

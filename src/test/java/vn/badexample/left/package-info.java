/** Allows itself no neighbour, and uses one. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package vn.badexample.left;

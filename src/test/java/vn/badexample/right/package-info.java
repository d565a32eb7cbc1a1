/** The neighbour that nobody declared. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package vn.badexample.right;

package vn.namro;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The line of packages holds: each uses only the neighbours that it declares. */
class ArchitectureTest {
    @Test
    void everyModuleKeepsToItsDeclaredNeighbours() {
        ApplicationModules.of(NamRo.class).verify();
    }
}

package vn.namro;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the packages promise each other (docs/adr/0002-package-line.md), for a root package. */
final class ArchitectureRules {
    private ArchitectureRules() {}

    /** Models know other models, front doors (one package below the root) and the language's own library. */
    static ArchRule modelsArePure(String root) {
        return classes().that().resideInAPackage(root + "..model..").should().onlyDependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.lang..", "java.math..", "java.nio.charset..", "java.nio.file..", "java.security..", "java.text..", "java.time..", "java.util..",
                        root + "..model..", root + ".*", "org.jspecify..", "org.springframework.modulith..");
    }

    static ArchRule modelsReadNoClock(String root) {
        return noClasses().that().resideInAPackage(root + "..model..").should().callMethod(LocalDate.class, "now")
                .orShould().callMethod(LocalDateTime.class, "now").orShould().callMethod(Instant.class, "now")
                .orShould().callMethod(System.class, "currentTimeMillis").orShould().callMethod(Clock.class, "systemUTC");
    }

    /** Figures are exact: no floating point is kept anywhere in a model. */
    static ArchRule figuresAreExact(String root) {
        return fields().that().areDeclaredInClassesThat().resideInAnyPackage(root + "..model..", root + ".measure..")
                .should().notHaveRawType(double.class).andShould().notHaveRawType(float.class)
                .andShould().notHaveRawType(Double.class).andShould().notHaveRawType(Float.class);
    }

    static ArchRule sqlStandsInStores(String root) {
        return noClasses().that().resideInAPackage(root + "..").and().resideOutsideOfPackages(root + "..store..", root + ".web.database..",
                        root + ".home..")
                .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..");
    }

    /** A stream of rows holds a connection until it is closed, which is easily forgotten; a list holds none. */
    static ArchRule rowsAreReadAsLists(String root) {
        return noClasses().that().resideInAPackage(root + "..").should().callMethod(JdbcClient.MappedQuerySpec.class, "stream");
    }

    static ArchRule namesSaySomething(String root) {
        return noClasses().that().resideInAPackage(root + "..").should()
                .haveNameMatching(".*(Util|Utils|Manager|Helper|Impl|Dto|DTO|Service)");
    }

    static List<ArchRule> all(String root) {
        return List.of(modelsArePure(root), modelsReadNoClock(root), figuresAreExact(root), sqlStandsInStores(root), rowsAreReadAsLists(root),
                namesSaySomething(root));
    }
}

package vn.namro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import vn.badexample.BadNeighbours;
import vn.badexample.left.model.AsksTheClock;
import vn.badexample.left.model.CountsInFloats;
import vn.badexample.left.model.FigureManager;
import vn.badexample.left.model.ReadsTheStore;
import vn.badexample.left.model.SpeaksSql;
import vn.badexample.left.store.LeavesOpen;

/** The line of packages holds, and what breaks it is refused. */
class ArchitectureTest {
    private static final JavaClasses OURS = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.namro");
    private static final JavaClasses BAD = new ClassFileImporter().importPackages("vn.badexample");

    @Test
    void everyModuleKeepsToItsDeclaredNeighbours() {
        ApplicationModules.of(NamRo.class).verify();
    }

    @Test
    void aModuleThatUsesAnUndeclaredNeighbourIsRefused() {
        var modules = ApplicationModules.of(BadNeighbours.class, (ImportOption) location -> true);
        assertThatThrownBy(modules::verify).isInstanceOf(Violations.class).hasMessageContaining("LeansRight").hasMessageContaining("right");
    }

    static Stream<ArchRule> rules() {
        return ArchitectureRules.all("vn.namro").stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHoldsHere(ArchRule rule) {
        rule.check(OURS);
    }

    @Test
    void eachRuleRefusesItsBadExample() {
        refuses(ArchitectureRules.modelsArePure("vn.badexample"), ReadsTheStore.class);
        refuses(ArchitectureRules.modelsReadNoClock("vn.badexample"), AsksTheClock.class);
        refuses(ArchitectureRules.figuresAreExact("vn.badexample"), CountsInFloats.class);
        refuses(ArchitectureRules.sqlStandsInStores("vn.badexample"), SpeaksSql.class);
        refuses(ArchitectureRules.rowsAreReadAsLists("vn.badexample"), LeavesOpen.class);
        refuses(ArchitectureRules.namesSaySomething("vn.badexample"), FigureManager.class);
    }

    private static void refuses(ArchRule rule, Class<?> bad) {
        var report = rule.evaluate(BAD).getFailureReport().getDetails();
        assertThat(report).as(rule.getDescription()).anyMatch(line -> line.contains(bad.getSimpleName()));
    }
}

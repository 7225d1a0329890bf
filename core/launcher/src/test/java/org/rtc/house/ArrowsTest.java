package org.rtc.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The arrows of the house: who may know whom. */
class ArrowsTest {
    private static final String[] CORE = {"org.rtc.spi..", "org.rtc.platform..", "org.rtc.learning..", "org.rtc.web..", "org.rtc.launcher.."};
    private static JavaClasses house;

    @BeforeAll
    static void enter() {
        Path root = Path.of("../..");
        house = new ClassFileImporter().importPaths(List.of(
                root.resolve("core/spi/target/classes"), root.resolve("core/platform/target/classes"),
                root.resolve("core/learning/target/classes"), root.resolve("core/web/target/classes"),
                root.resolve("core/launcher/target/classes"), root.resolve("modules/scorm/target/classes"),
                root.resolve("modules/example/target/classes"),
                root.resolve("modules/catalogue/target/classes"),
                root.resolve("modules/experts/target/classes"),
                root.resolve("modules/hubs/target/classes"),
                root.resolve("modules/needs/target/classes")));
    }

    @Test
    void theSpiKnowsNobody() {
        noClasses().that().resideInAPackage("org.rtc.spi..")
                .should().dependOnClassesThat(resideInAPackage("org.rtc..").and(not(resideInAPackage("org.rtc.spi..")))).check(house);
    }

    @Test
    void platformAndLearningKnowTheSpiAlone() {
        for (String part : List.of("org.rtc.platform..", "org.rtc.learning..")) {
            noClasses().that().resideInAPackage(part)
                    .should().dependOnClassesThat(resideInAPackage("org.rtc..").and(not(resideInAnyPackage("org.rtc.spi..", part)))).check(house);
        }
    }

    @Test
    void theCoreNeverNamesAModule() {
        noClasses().that().resideInAnyPackage(CORE)
                .should().dependOnClassesThat(resideInAPackage("org.rtc..").and(not(resideInAnyPackage(CORE)))).check(house);
    }

    @Test
    void modulesKnowTheSpiAndEachOthersApiAlone() {
        slices().matching("org.rtc.(scorm|example|catalogue|experts|hubs|needs)..").should().notDependOnEachOther()
                .ignoreDependency(not(resideInAPackage("org.rtc.none..")), resideInAPackage("..api..")).check(house);
        noClasses().that().resideOutsideOfPackages(CORE)
                .should().dependOnClassesThat().resideInAnyPackage("org.rtc.platform..", "org.rtc.learning..", "org.rtc.web..", "org.rtc.launcher..").check(house);
    }

    @Test
    void theLauncherKnowsNoClassOfTheApplication() {
        noClasses().that().resideInAPackage("org.rtc.launcher..")
                .should().dependOnClassesThat(resideInAPackage("org.rtc..").and(not(resideInAPackage("org.rtc.launcher..")))).check(house);
    }
}

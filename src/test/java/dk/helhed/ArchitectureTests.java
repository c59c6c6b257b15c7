package dk.helhed;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;

/** What the house forbids inside the rooms. */
@Alongside
class ArchitectureTests {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dk.helhed");

    @Test
    void plainRoomsKnowNeitherSpringNorSql() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "dk.helhed.disclosure..", "dk.helhed.law..", "dk.helhed.statistics..", "dk.helhed.tables..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..")
                .because("disclosure, law, statistics and tables are plain Java that anyone can check and reuse")
                .check(HOUSE);
    }

    @Test
    void onlyRepositoriesAndTheDatabaseItselfSpeakSql() {
        noClasses()
                .that()
                .areNotAnnotatedWith(Repository.class)
                .and()
                .resideOutsideOfPackage("dk.helhed.web.database..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.jdbc..")
                .check(HOUSE);
    }

    @Test
    void repositoriesAndControllersStayInTheirRoom() {
        classes()
                .that()
                .areAnnotatedWith(Repository.class)
                .or()
                .areAnnotatedWith(Controller.class)
                .should()
                .notBePublic()
                .check(HOUSE);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        noFields().should().beAnnotatedWith(Autowired.class).check(HOUSE);
    }

    @Test
    void loggersAreConstants() {
        fields().that()
                .haveRawType("org.slf4j.Logger")
                .should()
                .beStatic()
                .andShould()
                .beFinal()
                .check(HOUSE);
    }

    @Test
    void noNameSaysNothing() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto)$")
                .check(HOUSE);
    }

    @Test
    void arrowsBetweenThePackagesOfARoomGoOneWay() {
        slices().matching("dk.helhed.(*).(*)..")
                .should()
                .beFreeOfCycles()
                .because("two packages that need each other are one package")
                .check(HOUSE);
    }
}

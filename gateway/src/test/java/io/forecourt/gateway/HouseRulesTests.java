package io.forecourt.gateway;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.forecourt.testing.house.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTests {

    private static final JavaClasses GATEWAY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.forecourt.gateway");

    /** Those of any module: the gateway is made of HTTP, which the rules for services keep out of their domain. */
    @TestFactory
    Stream<DynamicTest> keepsTheRulesOfTheHouse() {
        return HouseRules.ofModule("io.forecourt.gateway");
    }

    @Test
    void keepsTheDatabaseToTheSessions() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.forecourt.gateway.session..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.springframework.jdbc..", "jakarta.persistence..")
                .check(GATEWAY);
    }

    /** Of everything else it hears that there is something, never what. */
    @Test
    void readsEventsOfAccountsOnly() {
        noClasses()
                .that(resideInAPackage("io.forecourt.gateway.."))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.forecourt.contracts.automobile..",
                        "io.forecourt.contracts.appointment..",
                        "io.forecourt.contracts.customer..",
                        "io.forecourt.contracts.sale..",
                        "org.apache.kafka..")
                .check(GATEWAY);
    }
}

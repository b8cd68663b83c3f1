package io.forecourt.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.forecourt.testing.house.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTests {

    /** Those of any module: the gateway is made of HTTP, which the rules for services keep out of their domain. */
    @TestFactory
    Stream<DynamicTest> keepsTheRulesOfTheHouse() {
        return HouseRules.ofModule("io.forecourt.gateway");
    }

    @Test
    void knowsNoServiceNoEventAndNoDatabase() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.forecourt.inventory..",
                        "io.forecourt.servicecenter..",
                        "io.forecourt.sales..",
                        "io.forecourt.contracts..",
                        "java.sql..",
                        "jakarta.persistence..",
                        "org.apache.kafka..")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("io.forecourt.gateway"));
    }
}

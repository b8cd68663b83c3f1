package io.forecourt.testing.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTests {

    private static final JavaClasses BAD_HOUSE = new ClassFileImporter().importPackages("badhouse");
    private static final JavaClasses GOOD_HOUSE = new ClassFileImporter().importPackages("goodhouse");

    /** Each rule, and the class of the bad house that breaks it. */
    private static final Map<String, String> CULPRITS = Map.ofEntries(
            Map.entry("services do not know each other", "StockManagement"),
            Map.entry("libraries know no service", "SaleLibrary"),
            Map.entry("contracts know no service and no library", "SaleEvent"),
            Map.entry("contracts know no Spring", "SaleEvent"),
            Map.entry("web and messaging packages are leaves: nothing else depends on them", "StockManagement"),
            Map.entry("only adapters (web, messaging, carcar) hold HTTP or Kafka types", "StockManagement"),
            Map.entry("controllers are package-private", "AutomobileController"),
            Map.entry("repositories are package-private unless another package needs them", "Automobiles"),
            Map.entry("aggregates change through methods named after the intention, not through setters", "Automobile"),
            Map.entry("packages are named after features, not after kinds of classes", "Strings"),
            Map.entry("what a class needs comes in through its constructor, never into its fields", "StockManagement"),
            Map.entry("settings come as @ConfigurationProperties, never as @Value", "StockManagement"),
            Map.entry("what is @Idempotent returns a ResponseEntity, which can be kept", "AutomobileController"),
            Map.entry("the time comes from an injected Clock", "StockManagement"),
            Map.entry("java.time, never java.util.Date or Calendar", "Automobile"),
            Map.entry("what is stored are instants, never local times without a zone", "Automobile"),
            Map.entry("what there is to say goes to the log, never to System.out", "StockManagement"),
            Map.entry("every package is @NullMarked", "StockManagement"),
            Map.entry("tests await a condition, they do not sleep", "SleepingCases"),
            Map.entry("no test class is switched off", "SleepingCases"),
            Map.entry("no test is switched off", "SleepingCases"));

    static Stream<ArchRule> rulesOnTheBadHouse() {
        return rules("badhouse");
    }

    static Stream<ArchRule> rulesOnTheGoodHouse() {
        return rules("goodhouse");
    }

    private static Stream<ArchRule> rules(String root) {
        return Stream.of(
                        new BoundaryRules(root).all(),
                        FeatureRules.in(root + ".inventory"),
                        CodingRules.everywhere(),
                        TestRules.everywhere())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("rulesOnTheBadHouse")
    void everyRuleFindsItsCulprit(ArchRule rule) {
        assertThat(CULPRITS).containsKey(rule.getDescription());
        assertThat(rule.allowEmptyShould(true)
                        .evaluate(BAD_HOUSE)
                        .getFailureReport()
                        .getDetails())
                .anyMatch(detail -> detail.contains(CULPRITS.get(rule.getDescription())));
    }

    @ParameterizedTest
    @MethodSource("rulesOnTheGoodHouse")
    void noRuleAccusesTheInnocent(ArchRule rule) {
        assertThat(rule.allowEmptyShould(true)
                        .evaluate(GOOD_HOUSE)
                        .getFailureReport()
                        .getDetails())
                .isEmpty();
    }

    @Test
    void rulesThatWouldGuardNothingAreRefused() {
        assertThatThrownBy(() -> HouseRules.ofService("io.forecourt.nowhere"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("guard nothing");
    }

    /** But for the time: what TestKafka sends comes from outside the service whose clock a test sets. */
    @TestFactory
    Stream<DynamicTest> thisModuleKeepsTheRulesItself() {
        return HouseRules.ofModule("io.forecourt.testing")
                .filter(rule -> !rule.getDisplayName().equals("the time comes from an injected Clock"));
    }

    /** Which cannot run the rules themselves, since this module is built on them. */
    @TestFactory
    Stream<DynamicTest> theModulesBelowKeepTheRules() {
        return Stream.of("io.forecourt.contracts", "io.forecourt.servers").flatMap(HouseRules::ofModule);
    }
}

package io.forecourt.testing.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rules that every module keeps. Each module has one test class that returns them from a {@code @TestFactory}:
 *
 * <pre>{@code
 * class HouseRulesTests {
 *     @TestFactory
 *     Stream<DynamicTest> keepsTheRulesOfTheHouse() {
 *         return HouseRules.ofService("io.forecourt.inventory");
 *     }
 * }
 * }</pre>
 */
public final class HouseRules {

    private static final String ROOT = "io.forecourt";

    private HouseRules() {}

    /**
     * Of a service that is made of features.
     *
     * @param basePackage the package of the service's application class
     */
    public static Stream<DynamicTest> ofService(String basePackage) {
        return tests(basePackage, Stream.of(boundaries(), FeatureRules.in(basePackage), CodingRules.everywhere()));
    }

    /** Of a module without features: a library, the contracts, the gateway. */
    public static Stream<DynamicTest> ofModule(String basePackage) {
        return tests(basePackage, Stream.of(boundaries(), CodingRules.everywhere()));
    }

    private static List<ArchRule> boundaries() {
        return new BoundaryRules(ROOT).all();
    }

    private static Stream<DynamicTest> tests(String basePackage, Stream<List<ArchRule>> rules) {
        JavaClasses production = imported(basePackage, new ImportOption.DoNotIncludeTests());
        JavaClasses tests = imported(basePackage, new ImportOption.OnlyIncludeTests());
        if (production.isEmpty()) {
            throw new IllegalArgumentException("No classes in " + basePackage + ": the rules would guard nothing");
        }
        return Stream.concat(
                rules.flatMap(List::stream).map(rule -> test(rule, production)),
                TestRules.everywhere().stream().map(rule -> test(rule, tests)));
    }

    private static DynamicTest test(ArchRule rule, JavaClasses classes) {
        return DynamicTest.dynamicTest(
                rule.getDescription(), () -> rule.allowEmptyShould(true).check(classes));
    }

    private static JavaClasses imported(String basePackage, ImportOption option) {
        return new ClassFileImporter().withImportOption(option).importPackages(basePackage);
    }
}

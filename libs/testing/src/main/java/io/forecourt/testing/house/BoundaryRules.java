package io.forecourt.testing.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who may know whom: services know libraries and contracts, and never each other. */
final class BoundaryRules {

    private static final List<String> SERVICES =
            List.of("gateway", "identity", "inventory", "servicecenter", "sales", "parking", "standalone");

    private static final List<String> LIBRARIES =
            List.of("web", "messaging", "replicas", "mail", "payments", "operations", "security", "servers", "testing");

    private final String root;

    BoundaryRules(String root) {
        this.root = root;
    }

    List<ArchRule> all() {
        return List.of(
                noClasses().should(knowAnotherService()).as("services do not know each other"),
                noClasses()
                        .that()
                        .resideInAnyPackage(packages(LIBRARIES.stream()))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(packages(SERVICES.stream()))
                        .as("libraries know no service"),
                noClasses()
                        .that()
                        .resideInAnyPackage(packages(Stream.of("contracts")))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(packages(Stream.concat(SERVICES.stream(), LIBRARIES.stream())))
                        .as("contracts know no service and no library"),
                noClasses()
                        .that()
                        .resideInAnyPackage(packages(Stream.of("contracts")))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.springframework..")
                        .as("contracts know no Spring"));
    }

    private ArchCondition<JavaClass> knowAnotherService() {
        return new ArchCondition<>("know another service") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Optional<String> own = serviceOf(type);
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    Optional<String> other = serviceOf(dependency.getTargetClass());
                    if (own.isPresent() && other.isPresent() && !own.equals(other)) {
                        events.add(SimpleConditionEvent.satisfied(type, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private Optional<String> serviceOf(JavaClass type) {
        String name = type.getPackageName() + ".";
        return SERVICES.stream()
                .filter(service -> name.startsWith(root + "." + service + "."))
                .findFirst();
    }

    private String[] packages(Stream<String> names) {
        return names.map(name -> root + "." + name + "..").toArray(String[]::new);
    }
}

package io.forecourt.testing.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** What is public has a user outside its package. */
final class BeUsedByAnotherPackage extends ArchCondition<JavaClass> {

    BeUsedByAnotherPackage() {
        super("be used by another package");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean used = type.getDirectDependenciesToSelf().stream()
                .map(dependency -> dependency.getOriginClass().getPackageName())
                .anyMatch(origin -> !origin.equals(type.getPackageName()));
        if (!used) {
            events.add(SimpleConditionEvent.violated(
                    type, "%s is public and only its own package uses it".formatted(type.getName())));
        }
    }
}

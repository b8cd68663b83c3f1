package io.forecourt.testing.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The classes of one feature's {@code web} or {@code messaging} package are nobody else's business. */
final class OnlyBeKnownInTheirOwnLeaf extends ArchCondition<JavaClass> {

    private final Pattern leaf;

    OnlyBeKnownInTheirOwnLeaf(String base) {
        super("only be known in their own leaf");
        this.leaf = Pattern.compile(Pattern.quote(base) + "(\\.\\w+)*?\\.(web|messaging)(?=\\.|$)");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        Matcher found = leaf.matcher(type.getPackageName());
        if (!found.lookingAt()) {
            return;
        }
        for (Dependency dependency : type.getDirectDependenciesToSelf()) {
            String origin = dependency.getOriginClass().getPackageName();
            if (!origin.equals(found.group()) && !origin.startsWith(found.group() + ".")) {
                events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
            }
        }
    }
}

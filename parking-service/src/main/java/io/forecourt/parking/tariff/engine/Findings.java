package io.forecourt.parking.tariff.engine;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong. */
final class Findings {

    private final List<Finding> all = new ArrayList<>();

    /** Says what has to be so, where it is not. */
    void require(boolean isSo, String pointer, String sentence, Object... arguments) {
        if (!isSo) {
            all.add(new Finding(pointer, sentence.formatted(arguments)));
        }
    }

    void addAll(String parent, List<Finding> findings) {
        findings.forEach(finding -> all.add(finding.under(parent)));
    }

    List<Finding> all() {
        return List.copyOf(all);
    }
}

package io.forecourt.standalone.command;

import io.forecourt.standalone.console.Console;
import io.forecourt.standalone.doctor.Examination;
import io.forecourt.standalone.doctor.Finding;
import io.forecourt.standalone.doctor.Finding.Severity;

/** Says what is wrong, in plain words, and what to do. */
final class Doctor implements Command {

    private final Console console;
    private final Place place;

    Doctor(Console console, Place place) {
        this.console = console;
        this.place = place;
    }

    @Override
    public int run(Arguments arguments) {
        arguments.finish();
        boolean bad = false;
        for (Finding finding : Examination.of(place.projectRoot(), place.home())) {
            String mark =
                    switch (finding.severity()) {
                        case FINE -> "ok     ";
                        case WARNING -> "warning";
                        case BAD -> "BAD    ";
                    };
            console.line("%s  %s".formatted(mark, finding.text()));
            if (!finding.advice().isEmpty()) {
                console.line("         → %s".formatted(finding.advice()));
            }
            bad |= finding.severity() == Severity.BAD;
        }
        return bad ? FAILED : DONE;
    }
}

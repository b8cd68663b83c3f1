package io.forecourt.parking.export;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** There is no file yet, or there will be none. */
@ProblemType(slug = "export-not-ready", status = HttpStatus.CONFLICT, title = "Export not ready")
public class ExportNotReady extends RuntimeException {

    ExportNotReady(StaysExport export) {
        super(
                export.state() == ExportState.FAILED
                        ? "Export " + export.id() + " has failed; ask for another one."
                        : "Export " + export.id() + " is still being written; come back when it is ready.");
    }
}

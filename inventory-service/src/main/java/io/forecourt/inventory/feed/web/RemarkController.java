package io.forecourt.inventory.feed.web;

import io.forecourt.inventory.feed.ImportReports;
import io.forecourt.inventory.feed.NumberedRemark;
import io.forecourt.inventory.feed.Remark;
import io.forecourt.web.csv.CsvSheet;
import io.forecourt.web.page.CursorPage;
import io.forecourt.web.problem.InvalidRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/automobile-imports/{id}")
@Tag(name = "Imports")
class RemarkController {

    private final ImportReports reports;

    RemarkController(ImportReports reports) {
        this.reports = reports;
    }

    @GetMapping(path = "/rejections", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "List the rows that an import rejected, in the order of the file")
    CursorPage<RemarkBody> rejections(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        return page(id, Remark.Kind.REJECTION, cursor, size);
    }

    @GetMapping(path = "/warnings", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "List what somebody should look at in the rows that were taken, in the order of the file")
    CursorPage<RemarkBody> warnings(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        return page(id, Remark.Kind.WARNING, cursor, size);
    }

    @GetMapping(path = "/rejections.csv", produces = "text/csv")
    @Operation(summary = "Download the rows that an import rejected")
    void rejectionsAsCsv(@PathVariable long id, HttpServletResponse response) throws IOException {
        write(id, Remark.Kind.REJECTION, response);
    }

    @GetMapping(path = "/warnings.csv", produces = "text/csv")
    @Operation(summary = "Download what somebody should look at in the rows that were taken")
    void warningsAsCsv(@PathVariable long id, HttpServletResponse response) throws IOException {
        write(id, Remark.Kind.WARNING, response);
    }

    private CursorPage<RemarkBody> page(long id, Remark.Kind kind, @Nullable String cursor, int size) {
        List<NumberedRemark> found = reports.remarks(id, kind, behind(cursor), size + 1);
        return CursorPage.of(found, size, last -> Long.toString(last.number())).map(RemarkBody::of);
    }

    private void write(long id, Remark.Kind kind, HttpServletResponse response) throws IOException {
        reports.get(id);
        String name = kind == Remark.Kind.REJECTION ? "rejections.csv" : "warnings.csv";
        try (CsvSheet sheet = CsvSheet.download(name, response, "line", "vin", "field", "code", "detail")) {
            reports.forEachRemark(
                    id,
                    kind,
                    remark -> sheet.row(remark.line(), remark.vin(), remark.field(), remark.code(), remark.detail()));
        }
    }

    private static long behind(@Nullable String cursor) {
        if (cursor == null) {
            return 0;
        }
        if (!cursor.matches("[0-9]{1,18}")) {
            throw new InvalidRequest("/cursor", "is not a cursor that was given out; leave it away to begin anew");
        }
        return Long.parseLong(cursor);
    }
}

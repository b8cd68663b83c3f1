package io.forecourt.gateway.status;

import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

@RestController
class StatusController {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Forecourt: status</title>
            <link rel="icon" href="/favicon.svg" type="image/svg+xml">
            <link rel="stylesheet" href="/site.css">
            </head>
            <body>
            <main>
            <h1>%s</h1>
            <ul class="services">
            %s
            </ul>
            <p><a href="/">Forecourt</a> · <a href="/docs">API documents</a></p>
            </main>
            </body>
            </html>
            """;

    private static final String ROW = "<li class=\"%s\"><b>%s</b> %s</li>";

    private final StatusBoard board;

    StatusController(StatusBoard board) {
        this.board = board;
    }

    @GetMapping(path = "/status", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SystemStatus> status() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(board.look());
    }

    @GetMapping(path = "/status", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    ResponseEntity<String> page() {
        SystemStatus status = board.look();
        String rows = status.services().stream().map(StatusController::row).collect(Collectors.joining("\n"));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(PAGE.formatted(HtmlUtils.htmlEscape(status.message()), rows));
    }

    private static String row(ServiceStatus service) {
        return ROW.formatted(
                service.up() ? "up" : "down",
                HtmlUtils.htmlEscape(service.title()),
                HtmlUtils.htmlEscape(service.message()));
    }
}

package io.forecourt.gateway.live;

import io.forecourt.gateway.limit.ClientAddress;
import io.forecourt.gateway.route.OwnApi;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Server-sent events (HTML standard, section 9.2). Each stream has a virtual thread of its own, which mostly waits. */
@RestController
class LiveController {

    private static final String RECONNECT = "retry: 3000\n\n";
    private static final String HEARTBEAT = ":\n\n";

    private final Streams streams;
    private final Listeners listeners;
    private final LiveSettings settings;

    LiveController(Streams streams, Listeners listeners, LiveSettings settings) {
        this.streams = streams;
        this.listeners = listeners;
        this.settings = settings;
    }

    @Operation(
            summary = "Tells what changes, as it does",
            description = "A stream of server-sent events, each `{\"kind\": …, \"key\": …}` with one of the kinds"
                    + " AUTOMOBILE, APPOINTMENT, SALE, CUSTOMER, STAY and EVERYTHING (ask anew for all you show). Only"
                    + " staff get keys (a VIN, a customer's or a stay's number), each of what they work with; strangers hear of automobiles alone. It ends with the session or the"
                    + " token, and whenever the gateway stops: connect again and ask anew for all you show.")
    @GetMapping(path = OwnApi.LIVE, produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void live(HttpServletRequest request, HttpServletResponse response) throws InterruptedException {
        Listener listener = listeners.of(request);
        Stream stream = streams.open(ClientAddress.of(request.getRemoteAddr()), listener.audience());
        try {
            response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE + ";charset=UTF-8");
            response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
            // Proxies such as nginx gather answers unless they are told not to.
            response.setHeader("X-Accel-Buffering", "no");
            if (!request.getMethod().equals(HttpMethod.HEAD.name())) {
                tell(stream, listener, response.getOutputStream());
            }
        } catch (IOException _) {
            // Whoever listened has gone.
        } finally {
            streams.close(stream);
        }
    }

    private void tell(Stream stream, Listener listener, OutputStream out) throws IOException, InterruptedException {
        write(out, RECONNECT);
        long asked = System.nanoTime();
        while (stream.isOpen()) {
            var hints = stream.take(settings.heartbeat());
            if (System.nanoTime() - asked >= settings.heartbeat().toNanos()) {
                if (!listener.isStill().getAsBoolean()) {
                    return;
                }
                asked = System.nanoTime();
            }
            StringBuilder events = new StringBuilder();
            hints.forEach(hint -> events.append(hint.event()));
            write(out, events.isEmpty() ? HEARTBEAT : events.toString());
            Thread.sleep(settings.gap());
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}

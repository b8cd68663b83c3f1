package io.forecourt.e2e;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What Forecourt has mailed, as the embedded mail sink shows it. */
public final class Mails {

    private static final Pattern LINK = Pattern.compile("https?://\\S+/account/\\S+");
    private static final Duration DELIVERY = Duration.ofSeconds(30);

    private final Api sink;

    Mails(URI sink) {
        this.sink = new Api(sink.toString());
    }

    /** The texts of all mails to that address, waiting for that many. */
    public List<String> to(String address, int count) {
        return await().atMost(DELIVERY).until(() -> to(address), mails -> mails.size() >= count);
    }

    /** The path that the link in the first mail to that address leads to, waiting for the mail. */
    public String linkTo(String address) {
        var link = LINK.matcher(to(address, 1).getFirst());
        if (!link.find()) {
            throw new AssertionError("No link in the mail to " + address);
        }
        URI target = URI.create(link.group());
        return target.getRawPath() + "?" + target.getRawQuery();
    }

    private List<String> to(String address) {
        return sink.get("/api/mails?to=" + address)
                .body()
                .valueStream()
                .map(mail -> text(mail))
                .toList();
    }

    private static String text(JsonNode mail) {
        return mail.path("text").asString();
    }
}

package io.forecourt.standalone.training;

import io.forecourt.standalone.CannotContinue;
import io.forecourt.standalone.browser.Browser;
import io.forecourt.standalone.browser.Form;
import io.forecourt.standalone.process.Http;
import io.forecourt.standalone.system.ForecourtSystem;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who signs up, reads the mail and follows its link. */
final class Newcomer {

    private static final String EMAIL = "newcomer@forecourt.example";
    private static final String PASSWORD = "eight horses pull a carriage";
    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"\\\\<]+/account/[^\\s\"\\\\<]+");
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final int LOOKS = 100;

    private final ForecourtSystem system;

    Newcomer(ForecourtSystem system) {
        this.system = system;
    }

    void run() throws InterruptedException {
        try (Browser browser = new Browser(system.publicUrl())) {
            if (isSubmitted(browser, "/account/sign-up")) {
                Optional<URI> link = mailedLink();
                if (link.isPresent()) {
                    isSubmitted(
                            browser, link.get().getRawPath() + "?" + link.get().getRawQuery());
                    browser.signIn(EMAIL, PASSWORD);
                }
            }
        } catch (CannotContinue _) {
            // Then there is one thing less to learn.
        }
    }

    private static boolean isSubmitted(Browser browser, String page) throws InterruptedException {
        Optional<Form> form = Form.on(browser.open(page));
        if (form.isEmpty()) {
            return false;
        }
        Form filledIn =
                form.get().with("name", "Ada Newcomer").with("email", EMAIL).with("password", PASSWORD);
        return browser.submit(filledIn).statusCode() < 400;
    }

    private Optional<URI> mailedLink() throws InterruptedException {
        try (HttpClient http = Http.client()) {
            HttpRequest mails = HttpRequest.newBuilder(system.mailUrl().resolve("/api/mails?to=" + EMAIL))
                    .build();
            for (int look = 0; look < LOOKS; look++) {
                Matcher link =
                        LINK.matcher(http.send(mails, BodyHandlers.ofString()).body());
                if (link.find()) {
                    return Optional.of(URI.create(link.group()));
                }
                LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            }
        } catch (IOException _) {
            // There is no mail to be had.
        }
        return Optional.empty();
    }
}

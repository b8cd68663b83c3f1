package io.forecourt.payments.sandbox;

import io.forecourt.payments.provider.Decline;
import io.forecourt.payments.provider.ProviderState;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** The page of the sandbox: no script, one style sheet, forms that post to where they came from. */
final class SandboxPage {

    private static final String STYLE = """
            body{margin:0;padding:1.5rem 1rem;background:#f3f4f6;color:#1f2937;font:1rem/1.5 system-ui,sans-serif}
            main{max-width:34rem;margin:0 auto;padding:1rem 1.5rem;background:#fff;border:1px solid #d1d5db;border-radius:.5rem}
            .note{padding:.5rem .75rem;background:#fef3c7;color:#78350f;border-radius:.25rem}
            .refused{padding:.5rem .75rem;background:#fee2e2;color:#7f1d1d;border-radius:.25rem}
            label{display:block;padding:.5rem 0}
            .number{font-family:ui-monospace,monospace}
            button,a.button{display:inline-block;min-height:2.75rem;padding:.5rem 1rem;margin:.5rem .5rem .5rem 0;border:1px solid #1d4ed8;border-radius:.25rem;background:#1d4ed8;color:#fff;font:inherit;text-decoration:none}
            button.other{background:#fff;color:#1d4ed8}""";

    private static final String SHELL = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Pay %1$s - sandbox</title>
            <style>%2$s</style>
            </head>
            <body>
            <main>
            <p class="note">This is a sandbox. No money is taken, and no card is asked for.</p>
            <h1>%1$s</h1>
            <p>%3$s</p>
            %4$s
            </main>
            </body>
            </html>
            """;

    private SandboxPage() {}

    static String of(SandboxPayment payment) {
        String body = payment.state() != ProviderState.OPEN
                ? over(payment)
                : payment.challenged() ? question() : cards(payment.decline());
        return SHELL.formatted(payment.amount(), STYLE, HtmlUtils.htmlEscape(payment.description()), body);
    }

    /** Lets the page do what it has to, and nothing else. */
    static String contentSecurityPolicy(SandboxPayment payment) {
        URI back = payment.returnUrl();
        String backTo = back.isAbsolute() ? " " + back.getScheme() + "://" + back.getAuthority() : "";
        return "default-src 'none'; style-src 'sha256-%s'; form-action 'self'%s; base-uri 'none'; frame-ancestors 'none'"
                .formatted(hashOf(STYLE), backTo);
    }

    private static String cards(@Nullable Decline decline) {
        String refused = decline == null
                ? ""
                : "<p class=\"refused\" role=\"alert\">%s</p>".formatted(HtmlUtils.htmlEscape(decline.advice()));
        String choices = Arrays.stream(TestCard.values())
                .map(card -> """
                        <label><input type="radio" name="card" value="%s"%s> <span class="number">%s</span> %s</label>""".formatted(
                                card.name(), card == TestCard.SUCCESS ? " checked" : "", card.number(), card.effect()))
                .collect(Collectors.joining("\n"));
        return """
                %s
                <form method="post">
                <fieldset><legend>A test card that</legend>
                %s
                </fieldset>
                <button type="submit">Pay</button>
                <button type="submit" class="other" name="leave" value="true">Do not pay</button>
                </form>""".formatted(refused, choices);
    }

    private static String question() {
        return """
                <form method="post">
                <p>Your bank asks whether it is you who pays.</p>
                <button type="submit" name="isMe" value="true">It is me</button>
                <button type="submit" class="other" name="isMe" value="false">It is not</button>
                </form>""";
    }

    private static String over(SandboxPayment payment) {
        String what = payment.state() == ProviderState.CANCELED ? "This can not be paid any more." : "This is paid.";
        return "<p>%s</p>\n<a class=\"button\" href=\"%s\">Back</a>"
                .formatted(what, HtmlUtils.htmlEscape(payment.returnUrl().toString()));
    }

    private static String hashOf(String style) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }
}

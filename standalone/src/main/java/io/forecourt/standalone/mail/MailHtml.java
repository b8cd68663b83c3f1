package io.forecourt.standalone.mail;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The pages. Whatever a mail says is text here, and nothing else. */
final class MailHtml {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"']+[^\\s<>\"'.,;:!?)]");
    private static final Pattern HEAD = Pattern.compile("<head(\\s[^>]*)?>", Pattern.CASE_INSENSITIVE);

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>%s</title>
              <link rel="stylesheet" href="/mails.css">
            </head>
            <body>
            <header><a href="/">Forecourt mails</a></header>
            <main>
            %s
            </main>
            </body>
            </html>
            """;

    private static final String LIST = """
            <h1>Mails</h1>
            <p>What Forecourt has sent since it started, the newest first. Nothing of it leaves this machine.</p>
            <form>
              <label for="to">To</label>
              <input id="to" name="to" type="search" value="%s" autocomplete="off">
              <button>Search</button>
            </form>
            %s""";

    private static final String TABLE = """
            <table>
              <thead><tr><th scope="col">Sent</th><th scope="col">To</th><th scope="col">Subject</th></tr></thead>
              <tbody>
            %s
              </tbody>
            </table>""";

    private static final String ROW = """
                <tr><td>%s</td><td>%s</td><td><a href="/mails/%d">%s</a></td></tr>""";

    private static final String MAIL = """
            <h1>%s</h1>
            <dl>
              <dt>From</dt><dd>%s</dd>
              <dt>To</dt><dd>%s</dd>
              <dt>Sent</dt><dd>%s</dd>
              <dt>Message-ID</dt><dd>%s</dd>
            </dl>
            %s
            <h2>Plain text</h2>
            <pre>%s</pre>
            %s""";

    private static final String FILE = """
            <h2>%s</h2>
            <pre>%s</pre>""";

    private static final String FRAME = """
            <h2>HTML</h2>
            <iframe src="/mails/%d/html" title="The mail as HTML"
              sandbox="allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer"></iframe>""";

    private MailHtml() {}

    static String list(List<ReceivedMail> mails, String wanted) {
        String rows = mails.stream()
                .map(mail -> ROW.formatted(
                        escaped(mail.date()),
                        escaped(mail.to()),
                        mail.id(),
                        escaped(mail.subject().isBlank() ? "(no subject)" : mail.subject())))
                .collect(Collectors.joining("\n"));
        String none = wanted.isEmpty() ? "<p>None yet.</p>" : "<p>None to such an address.</p>";
        return PAGE.formatted("Mails", LIST.formatted(escaped(wanted), mails.isEmpty() ? none : TABLE.formatted(rows)));
    }

    static String one(ReceivedMail mail) {
        return PAGE.formatted(
                escaped(mail.subject()),
                MAIL.formatted(
                        escaped(mail.subject()),
                        escaped(mail.from()),
                        escaped(mail.to()),
                        escaped(mail.date()),
                        escaped(mail.messageId()),
                        mail.html().isEmpty() ? "" : FRAME.formatted(mail.id()),
                        withLinks(mail.text()),
                        mail.attachments().stream()
                                .map(file -> FILE.formatted(escaped(file.name()), escaped(file.text())))
                                .collect(Collectors.joining("\n"))));
    }

    /** In the small frame nothing that a link leads to could be used. */
    static String inNewWindows(String html) {
        return HEAD.matcher(html).replaceFirst("$0<base target=\"_blank\">");
    }

    private static String withLinks(String text) {
        StringBuilder html = new StringBuilder();
        Matcher link = LINK.matcher(text);
        int done = 0;
        while (link.find()) {
            String address = escaped(link.group());
            html.append(escaped(text.substring(done, link.start())))
                    .append("<a href=\"%s\" target=\"_blank\" rel=\"noopener noreferrer\">%s</a>"
                            .formatted(address, address));
            done = link.end();
        }
        return html.append(escaped(text.substring(done))).toString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}

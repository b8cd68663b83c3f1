package io.forecourt.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people find in their mail. */
@TestComponent
public class Mailbox {

    private static final Pattern LINK = Pattern.compile("http://localhost:8000(/account/[a-z-]+\\?token=([\\w-]+))");

    private final JdbcClient jdbc;

    Mailbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one mail of that template to that address, once it is there. */
    public String await(String template, String recipient) {
        return awaitAll(template, recipient, 1).getFirst();
    }

    public List<String> awaitAll(String template, String recipient, int count) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(mails(template, recipient)).hasSize(count));
        return mails(template, recipient);
    }

    /** The newest first. */
    public List<String> mails(String template, String recipient) {
        return jdbc.sql("select plain_text from mail_outbox where template = ? and lower(recipient) = lower(?)"
                        + " order by id desc")
                .param(template)
                .param(recipient)
                .query(String.class)
                .list();
    }

    /** The local path and query of the link in a mail. */
    public static String link(String mail) {
        return group(mail, 1);
    }

    public static String token(String mail) {
        return group(mail, 2);
    }

    private static String group(String mail, int group) {
        Matcher link = LINK.matcher(mail);
        assertThat(link.find()).as(mail).isTrue();
        return link.group(group);
    }
}

package io.forecourt.standalone.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.forecourt.standalone.CannotContinue;
import java.io.IOException;

/** Takes every mail and delivers none. For the loopback interface only: whoever reads the mails can sign in. */
public final class MailSink implements AutoCloseable {

    private static final int KEPT = 200;
    private static final String HOST = "127.0.0.1";

    private final GreenMail smtp;
    private final MailPages pages;

    private MailSink(GreenMail smtp, MailPages pages) {
        this.smtp = smtp;
        this.pages = pages;
    }

    /** @param pagePort where people and tests read the mails */
    public static MailSink start(int smtpPort, int pagePort) {
        Mailbox mailbox = new Mailbox(KEPT);
        GreenMail smtp = new GreenMail(new ServerSetup(smtpPort, HOST, ServerSetup.PROTOCOL_SMTP));
        smtp.getUserManager().setMessageDeliveryHandler((_, address) -> new Addressee(address.getEmail(), mailbox));
        smtp.start();
        try {
            return new MailSink(smtp, MailPages.serve(HOST, pagePort, mailbox));
        } catch (IOException failure) {
            smtp.stop();
            throw new CannotContinue(
                    "The page of the mails cannot be shown on port %d: %s".formatted(pagePort, failure.getMessage()),
                    failure);
        }
    }

    @Override
    public void close() {
        pages.close();
        smtp.stop();
    }
}

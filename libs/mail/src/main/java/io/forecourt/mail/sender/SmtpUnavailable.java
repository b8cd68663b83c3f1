package io.forecourt.mail.sender;

/** The server does not answer, or takes no mail of ours whatever it says; nothing is wrong with the mails. */
final class SmtpUnavailable extends Exception {

    private static final long serialVersionUID = 1L;

    SmtpUnavailable(Throwable cause) {
        super(String.valueOf(cause.getMessage()).strip(), cause);
    }
}

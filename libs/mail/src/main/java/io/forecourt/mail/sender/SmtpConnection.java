package io.forecourt.mail.sender;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** One connection to the server, for one mail after the other. */
final class SmtpConnection implements AutoCloseable {

    private static final int SERVICE_NOT_AVAILABLE = 421;

    private final Session session;
    private final Transport transport;
    private final InternetAddress from;

    SmtpConnection(Session session, Transport transport, InternetAddress from) {
        this.session = session;
        this.transport = transport;
        this.from = from;
    }

    /** @throws SmtpUnavailable if the server has refused us before it heard whom the mail is for */
    Outcome send(WaitingMail mail) throws SmtpUnavailable {
        try {
            OutgoingMessage message = new OutgoingMessage(session, from, mail);
            transport.sendMessage(message, message.getAllRecipients());
            return new Outcome.Taken();
        } catch (MessagingException e) {
            return outcome(e, mail);
        }
    }

    private static Outcome outcome(MessagingException failure, WaitingMail mail) throws SmtpUnavailable {
        if (refusesUs(failure)) {
            throw new SmtpUnavailable(failure);
        }
        Answer answer = answer(failure);
        String reason = reason(answer == null ? String.valueOf(failure.getMessage()) : answer.text(), mail);
        return answer != null && answer.isFinal() ? new Outcome.Never(reason) : new Outcome.Later(reason);
    }

    /** What is wrong with the sender or the service, is wrong for the next mail too. */
    private static boolean refusesUs(MessagingException failure) {
        return failure instanceof SMTPSenderFailedException
                || (failure instanceof SMTPSendFailedException refusal
                        && (refusal.getReturnCode() == SERVICE_NOT_AVAILABLE
                                || refusal.getCommand().startsWith("MAIL")));
    }

    /** The answer about the mail's recipient where there is one, otherwise the one about the mail. */
    private static @Nullable Answer answer(MessagingException failure) {
        Answer found = null;
        for (Exception next = failure; next instanceof MessagingException link; next = link.getNextException()) {
            if (link instanceof SMTPAddressFailedException address) {
                return new Answer(address.getReturnCode(), String.valueOf(address.getMessage()));
            }
            if (found == null && link instanceof SMTPSendFailedException refusal) {
                found = new Answer(refusal.getReturnCode(), String.valueOf(refusal.getMessage()));
            }
        }
        return found;
    }

    /** Servers like to repeat whom the mail is for, which nobody needs to read in a log. */
    private static String reason(String text, WaitingMail mail) {
        String reason = text.replace(mail.recipient(), "recipient").strip().replaceAll("\\s+", " ");
        return reason.length() > 300 ? reason.substring(0, 300) : reason;
    }

    /** Whether another mail can be sent through it. */
    boolean isUsable() {
        return transport.isConnected();
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException _) {
            // What the server has acknowledged stays so.
        }
    }

    private record Answer(int code, String text) {

        boolean isFinal() {
            return code >= 500 && code < 600;
        }
    }
}

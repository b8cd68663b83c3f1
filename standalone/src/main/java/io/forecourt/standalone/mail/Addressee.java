package io.forecourt.standalone.mail;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.internet.MimeMessage;

/** Somebody whom GreenMail would keep a mailbox for; all of them share ours, which forgets. */
record Addressee(String email, Mailbox mailbox) implements GreenMailUser {

    @Override
    public void deliver(MovingMessage mail) {
        deliver(mail.getMessage());
    }

    @Override
    public void deliver(MimeMessage mail) {
        mailbox.add(id -> MailReader.read(id, email, mail));
    }

    @Override
    public String getEmail() {
        return email;
    }

    @Override
    public String getLogin() {
        return email;
    }

    @Override
    public String getQualifiedMailboxName() {
        return email;
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public void setPassword(String password) {
        throw new UnsupportedOperationException("Nobody signs in here");
    }

    @Override
    public void authenticate(String password) {
        throw new UnsupportedOperationException("Nobody signs in here");
    }

    @Override
    public void create() {
        // There is nothing to create.
    }

    @Override
    public void delete() {
        // There is nothing to delete.
    }
}

package io.forecourt.mail.template;

/** What the recipient reads: the same twice, for programs that show HTML and for those that do not. */
public record RenderedMail(String subject, String plainText, String html) {

    public RenderedMail {
        if (subject.isEmpty() || subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A subject is one line.");
        }
    }
}

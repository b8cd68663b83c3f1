package io.forecourt.identity.link;

/** The link was used, is too old, or never was one. */
public class LinkExpired extends RuntimeException {

    public LinkExpired() {
        super("This link was used already, or is too old.");
    }
}

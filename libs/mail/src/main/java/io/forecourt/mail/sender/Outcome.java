package io.forecourt.mail.sender;

/** What became of an attempt to hand a mail to a server that talks with us. */
sealed interface Outcome {

    /** The server has taken responsibility for it. */
    record Taken() implements Outcome {}

    /** The server does not take it now, or has not said so: it is offered again. */
    record Later(String reason) implements Outcome {}

    /** The server will never take it. */
    record Never(String reason) implements Outcome {}
}

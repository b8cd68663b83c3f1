package io.forecourt.inventory.feed;

import io.forecourt.inventory.feed.text.FeedColumn;
import io.forecourt.inventory.feed.text.Flaw;

/** A row says something that cannot be. Thrown by the thousand, so it costs no stack trace. */
class RowRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Flaw flaw;

    RowRejected(Flaw flaw) {
        super(flaw.detail(), null, false, false);
        this.flaw = flaw;
    }

    RowRejected(FeedColumn column, String code, String detail) {
        this(new Flaw(column.heading(), code, detail));
    }

    Flaw flaw() {
        return flaw;
    }
}

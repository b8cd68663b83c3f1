package io.forecourt.inventory.automobile;

/** What an import did with an automobile. */
public sealed interface ImportOutcome {

    /** It is new in stock. */
    record Accepted() implements ImportOutcome {}

    /** It was in stock and is described anew. */
    record Updated() implements ImportOutcome {}

    /** It was in stock just so. */
    record Unchanged() implements ImportOutcome {}

    /**
     * It was left as it is.
     *
     * @param code DELISTED, or the status that forbids a change
     * @param reason a sentence that whoever sent the feed can act on
     */
    record Refused(String code, String reason) implements ImportOutcome {}
}

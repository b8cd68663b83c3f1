package io.forecourt.parking.receipt;

import java.util.List;

/**
 * A receipt in words, all of them chosen: what the template puts on paper.
 *
 * @param language ISO 639-1
 * @param title also the document's
 * @param subject what the document is about, for those who look for it
 * @param sender who was paid
 * @param cumulative that it replaces those before it
 */
record PrintedReceipt(
        String language,
        String title,
        String subject,
        String sender,
        List<Fact> facts,
        Table price,
        Table payments,
        Table refunds,
        Table totals,
        String cumulative,
        String zone) {

    /** Such as the plate. */
    record Fact(String term, String value) {}

    /** What was paid for what; a table without rows is not printed. */
    record Table(String caption, String what, String amount, List<Row> rows) {}

    /** An amount, and what it is. */
    record Row(String what, String amount) {}
}

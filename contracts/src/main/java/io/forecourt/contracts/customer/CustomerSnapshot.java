package io.forecourt.contracts.customer;

import io.forecourt.contracts.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * A customer as the services that deal with them may know them. An anonymised one is {@code removed}, with no name and
 * no way to reach them, so that compaction forgets the person too. One who was merged into another is anonymised and says
 * so: readers that know nothing of merging forget them, as they should.
 *
 * @param phone E.164, such as {@code +14155550123}
 * @param accountId a UUID: the account that the customer signs in with, where they have one
 * @param mergedInto of a removed one: the customer who they turned out to be, and who has their sales now
 * @param changedAt ISO 8601 instant of the change that made this revision
 */
public record CustomerSnapshot(
        long customerId,
        long revision,
        boolean removed,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String accountId,
        @Nullable Long mergedInto,
        String changedAt)
        implements Snapshot {

    @Override
    public String key() {
        return Long.toString(customerId);
    }
}

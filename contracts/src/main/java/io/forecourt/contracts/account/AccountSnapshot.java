package io.forecourt.contracts.account;

import io.forecourt.contracts.Snapshot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in, as the services that deal with them may know them; never how they prove who they are. An
 * anonymised one is {@code removed}, with no name, no address and no roles, so that compaction forgets the person too.
 *
 * @param accountId a UUID: the subject of the account's tokens
 * @param emailVerified true once the person has shown that the address is theirs; only then may it be trusted to tell
 *     who they are
 * @param roles such as {@code CUSTOMER}; readers must expect roles added later
 * @param status {@code ACTIVE}, {@code LOCKED} or {@code DISABLED}; readers must expect values added later and take
 *     them for one that may not sign in
 * @param signedOutBefore ISO 8601 instant; sessions and tokens made earlier are over. Absent while there was no such
 *     moment
 * @param changedAt ISO 8601 instant of the change that made this revision
 */
public record AccountSnapshot(
        String accountId,
        long revision,
        boolean removed,
        @Nullable String email,
        boolean emailVerified,
        @Nullable String name,
        List<String> roles,
        String status,
        @Nullable String signedOutBefore,
        String changedAt)
        implements Snapshot {

    public AccountSnapshot {
        roles = List.copyOf(roles);
    }

    @Override
    public String key() {
        return accountId;
    }
}

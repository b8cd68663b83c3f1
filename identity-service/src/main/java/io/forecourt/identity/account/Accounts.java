package io.forecourt.identity.account;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Accounts extends Repository<Account, UUID>, JpaSpecificationExecutor<Account> {

    Account saveAndFlush(Account account);

    Optional<Account> findById(UUID id);

    Optional<Account> findByEmailKey(String emailKey);

    List<Account> findByDemoTrueAndStatus(AccountStatus status);

    boolean existsByEmailKey(String emailKey);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.id = :id")
    Optional<Account> findForChange(UUID id);

    /** Those who can look after the house when nobody else does; the demonstration's do not count. */
    @NativeQuery("select count(*) from accounts where 'ADMIN' = any (roles) and status = 'ACTIVE' and not demo")
    long countAdministrators();

    /** Until the transaction ends, nobody else decides on how many administrators there are. */
    @NativeQuery("select true from pg_advisory_xact_lock(hashtextextended(current_schema() || '.administrators', 0))")
    boolean lockAdministrators();
}

package io.forecourt.sales.customer;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Customers extends Repository<Customer, Long>, JpaSpecificationExecutor<Customer> {

    Customer saveAndFlush(Customer customer);

    Optional<Customer> findById(Long id);

    Optional<Customer> findByAccountId(UUID accountId);

    List<Customer> findAllById(Iterable<Long> ids);

    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select c from Customer c where c.id = :id")
    Optional<Customer> findForReference(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Customer c where c.id = :id")
    Optional<Customer> findForChange(long id);

    /** In the order of their numbers, so that two who want the same do not wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Customer c where c.id in :ids order by c.id")
    List<Customer> findAllForChange(Collection<Long> ids);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select c from Customer c
            where lower(c.email) = lower(:email) and c.accountId is null and c.erasedAt is null
            order by c.id""")
    List<Customer> findWithoutAccountForChange(String email);

    @Query("select c.id from Customer c where c.erasureRequestedAt is not null and c.erasedAt is null")
    List<Long> findIdsToErase();

    /** Only when they are to be erased, and nobody else is busy with them. */
    @Query(nativeQuery = true, value = """
                    select * from customers
                    where id = :id and erasure_requested_at is not null and erased_at is null
                    for no key update skip locked""")
    Optional<Customer> findToEraseForChange(long id);
}

package io.forecourt.sales.customer;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Customers extends Repository<Customer, Long>, JpaSpecificationExecutor<Customer> {

    Customer saveAndFlush(Customer customer);

    Optional<Customer> findById(Long id);

    List<Customer> findAllById(Iterable<Long> ids);

    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select c from Customer c where c.id = :id")
    Optional<Customer> findForReference(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Customer c where c.id = :id")
    Optional<Customer> findForChange(long id);
}

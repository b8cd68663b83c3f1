package io.forecourt.sales.salesperson;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Salespeople extends Repository<Salesperson, Long> {

    Salesperson saveAndFlush(Salesperson salesperson);

    void delete(Salesperson salesperson);

    void flush();

    Optional<Salesperson> findById(Long id);

    Optional<Salesperson> findByEmployeeId(String employeeId);

    Page<Salesperson> findAll(Pageable page);

    Page<Salesperson> findByActive(boolean active, Pageable page);

    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select s from Salesperson s where s.id = :id")
    Optional<Salesperson> findForReference(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Salesperson s where s.id = :id")
    Optional<Salesperson> findForChange(long id);
}

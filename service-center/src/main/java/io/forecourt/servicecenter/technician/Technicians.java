package io.forecourt.servicecenter.technician;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Technicians extends Repository<Technician, Long> {

    Technician saveAndFlush(Technician technician);

    void delete(Technician technician);

    Optional<Technician> findById(long id);

    @Query("select t from Technician t where t.details.employeeId = :employeeId")
    Optional<Technician> findByEmployeeId(String employeeId);

    @Query("select count(t) > 0 from Technician t where t.id = :id and t.details.accountId = :accountId")
    boolean isAccountOf(UUID accountId, long id);

    Page<Technician> findAll(Pageable page);

    @Query("select t from Technician t where t.active = :active")
    Page<Technician> findByActive(boolean active, Pageable page);

    /** Locks in the order of the ids, so that two who want the same technicians wait for each other and never deadlock. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Technician t where t.id in :ids order by t.id")
    List<Technician> findForUpdate(Collection<Long> ids);
}

package io.forecourt.parking.place;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Operators extends Repository<Operator, Long> {

    Operator saveAndFlush(Operator operator);

    @Modifying
    @Query("delete from Operator o where o.id = :id")
    void deleteNow(long id);

    Optional<Operator> findById(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Operator o where o.id = :id")
    Optional<Operator> findForUpdate(long id);

    boolean existsById(long id);

    Page<Operator> findAll(Pageable page);
}

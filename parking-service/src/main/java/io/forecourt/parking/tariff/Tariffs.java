package io.forecourt.parking.tariff;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Tariffs extends Repository<OperatorTariff, Long> {

    OperatorTariff saveAndFlush(OperatorTariff tariff);

    @Modifying
    @Query("delete from OperatorTariff t where t.id = :id")
    void deleteNow(long id);

    Optional<OperatorTariff> findById(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from OperatorTariff t where t.id = :id")
    Optional<OperatorTariff> findForUpdate(long id);

    Page<OperatorTariff> findByNameContainingIgnoreCase(String words, Pageable page);

    Page<OperatorTariff> findByOperatorIdAndNameContainingIgnoreCase(long operatorId, String words, Pageable page);
}

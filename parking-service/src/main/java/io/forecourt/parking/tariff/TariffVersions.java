package io.forecourt.parking.tariff;

import io.forecourt.parking.tariff.TariffVersion.State;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

interface TariffVersions extends Repository<TariffVersion, Long> {

    TariffVersion saveAndFlush(TariffVersion version);

    void delete(TariffVersion draft);

    void flush();

    Page<TariffVersion> findByTariffId(long tariffId, Pageable page);

    Optional<TariffVersion> findByTariffIdAndNumber(long tariffId, int number);

    Optional<TariffVersion> findFirstByTariffIdOrderByNumberDesc(long tariffId);

    Optional<TariffVersion> findFirstByTariffIdAndStateAndStartsAtLessThanEqualOrderByStartsAtDesc(
            long tariffId, State state, Instant at);

    Optional<TariffVersion> findFirstByTariffIdAndStateAndStartsAtGreaterThanOrderByStartsAt(
            long tariffId, State state, Instant at);

    boolean existsByTariffIdAndState(long tariffId, State state);
}

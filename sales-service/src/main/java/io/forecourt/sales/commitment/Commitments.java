package io.forecourt.sales.commitment;

import io.forecourt.sales.vehicle.Vin;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Commitments extends Repository<Commitment, Long> {

    Commitment saveAndFlush(Commitment commitment);

    Optional<Commitment> findById(Long id);

    Optional<Commitment> findByIdAndVin(long id, Vin vin);

    Page<Commitment> findByVin(Vin vin, Pageable page);

    @Query("""
            select c from Commitment c
            where c.vin = :vin and c.releasedAt is null and (c.period.endsAt is null or c.period.endsAt > :instant)""")
    Page<Commitment> findInForceAfter(Vin vin, Instant instant, Pageable page);

    @Query("""
            select c from Commitment c
            where c.vin = :vin and c.releasedAt is null and (c.period.endsAt is null or c.period.endsAt > :instant)
            order by c.period.startsAt""")
    List<Commitment> findInForceAfter(Vin vin, Instant instant);
}

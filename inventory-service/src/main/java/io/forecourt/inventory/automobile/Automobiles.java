package io.forecourt.inventory.automobile;

import io.forecourt.inventory.vin.Vin;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Automobiles extends JpaRepository<Automobile, Long> {

    @Query("select a from Automobile a join fetch a.model m join fetch m.manufacturer where a.vin = :vin")
    Optional<Automobile> findByVin(Vin vin);

    @Query("select a from Automobile a join fetch a.model m join fetch m.manufacturer where a.vin in :vins")
    List<Automobile> findByVins(Collection<Vin> vins);

    @Query("select a from Automobile a join fetch a.model m join fetch m.manufacturer where a.delistedAt is null"
            + " order by a.id")
    List<Automobile> findAllListed();

    @Query("select a from Automobile a join fetch a.model m join fetch m.manufacturer k"
            + " where (m.id = :modelId or k.id = :manufacturerId) and a.id > :after order by a.id")
    List<Automobile> findNamedAfter(long modelId, long manufacturerId, long after, Limit limit);
}

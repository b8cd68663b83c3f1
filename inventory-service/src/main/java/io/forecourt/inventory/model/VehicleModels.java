package io.forecourt.inventory.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

interface VehicleModels extends JpaRepository<VehicleModel, Long> {

    @EntityGraph(attributePaths = "manufacturer")
    @Query("select m from VehicleModel m where :manufacturerId is null or m.manufacturer.id = :manufacturerId")
    Page<VehicleModel> page(@Nullable Long manufacturerId, Pageable page);

    @Query("select m from VehicleModel m join fetch m.manufacturer k order by k.nameKey, m.nameKey")
    List<VehicleModel> findAllInOrder();

    @Query("select m from VehicleModel m join fetch m.manufacturer where m.id = :id")
    Optional<VehicleModel> find(long id);

    @Query("select m from VehicleModel m join fetch m.manufacturer k where k.nameKey in :manufacturerKeys"
            + " and m.nameKey in :nameKeys")
    List<VehicleModel> findByNames(Collection<String> manufacturerKeys, Collection<String> nameKeys);

    /** Two imports may add the same model at once; the one that comes second finds it there. */
    @Modifying
    @NativeQuery("""
            insert into models (version, manufacturer_id, name, name_key)
            select 0, added.manufacturer_id, added.name, added.name_key
              from unnest(:manufacturerIds, :names, :nameKeys) as added (manufacturer_id, name, name_key)
             order by added.manufacturer_id, added.name_key
                on conflict (manufacturer_id, name_key) do nothing""")
    void addMissing(Long[] manufacturerIds, String[] names, String[] nameKeys);
}

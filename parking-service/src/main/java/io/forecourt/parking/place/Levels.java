package io.forecourt.parking.place;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Levels extends Repository<Level, Long> {

    Level saveAndFlush(Level level);

    void delete(Level level);

    @Query("select l from Level l where l.siteId = :siteId order by l.storey, l.name")
    List<Level> of(long siteId);

    @Query("select l from Level l where l.siteId = :siteId and l.id = :id")
    Optional<Level> find(long siteId, long id);

    @Query("select l.id from Level l where l.siteId = :siteId and l.id in :ids")
    List<Long> known(long siteId, Collection<Long> ids);
}

package io.forecourt.parking.place;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Sites extends Repository<Site, Long> {

    Site save(Site site);

    Site saveAndFlush(Site site);

    @Query("select s from Site s where s.id = :id")
    Optional<Site> find(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Site s where s.id = :id")
    Optional<Site> findForUpdate(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select s from Site s where s.operatorId = :operatorId and s.details.externalId in :externalIds order by s.id")
    List<Site> findForUpdate(long operatorId, Collection<String> externalIds);
}

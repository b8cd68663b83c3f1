package io.forecourt.parking.place;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Spaces extends Repository<Space, Long> {

    Space saveAndFlush(Space space);

    @Query("select s from Space s where s.siteId = :siteId and s.id = :id")
    Optional<Space> find(long siteId, long id);

    @Query("""
            select s from Space s
            where s.siteId = :siteId
              and (:levelId is null or s.details.levelId = :levelId)
              and (:kind is null or s.details.kind = :kind)""")
    Page<Space> find(long siteId, @Nullable Long levelId, @Nullable SpaceKind kind, Pageable page);
}

package io.forecourt.servicecenter.schedule;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Bays extends Repository<Bay, Long> {

    Bay saveAndFlush(Bay bay);

    Optional<Bay> findById(long id);

    List<Bay> findAllByOrderByName();
}

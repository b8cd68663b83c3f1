package io.forecourt.servicecenter.schedule;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface OfferedServices extends Repository<OfferedService, String> {

    OfferedService saveAndFlush(OfferedService service);

    Optional<OfferedService> findByCode(String code);

    boolean existsByCode(String code);

    List<OfferedService> findAllByOrderByCode();
}

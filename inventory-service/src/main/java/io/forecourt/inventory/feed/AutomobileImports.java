package io.forecourt.inventory.feed;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface AutomobileImports extends JpaRepository<AutomobileImport, Long> {

    List<AutomobileImport> findByFinishedAtIsNullOrderById();
}

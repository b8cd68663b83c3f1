package io.forecourt.servicecenter.schedule;

import io.forecourt.security.CurrentCaller;
import io.forecourt.security.Role;
import io.forecourt.security.audit.Audit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the workshop offers. To customers and visitors there is only what they can book by themselves. */
@Service
@Transactional
public class ServiceCatalog {

    private static final String OBJECT = "service";

    private final OfferedServices services;
    private final CurrentCaller callers;
    private final Audit audit;

    ServiceCatalog(OfferedServices services, CurrentCaller callers, Audit audit) {
        this.services = services;
        this.callers = callers;
        this.audit = audit;
    }

    /** By their codes. */
    @Transactional(readOnly = true)
    public List<OfferedService> list() {
        return services.findAllByOrderByCode().stream().filter(this::isVisible).toList();
    }

    @Transactional(readOnly = true)
    public OfferedService get(String code) {
        return services.findByCode(code).filter(this::isVisible).orElseThrow(() -> new ServiceNotFound(code));
    }

    /** Whoever asks, and whether it is offered or not. */
    @Transactional(readOnly = true)
    public Optional<OfferedService> find(String code) {
        return services.findByCode(code);
    }

    /**
     * What doing it takes; empty where there is none with that code that the caller may book.
     *
     * @throws ServiceNotOffered when it is not offered any more
     */
    @Transactional(readOnly = true)
    public Optional<Work> bookable(String code) {
        return services.findByCode(code).filter(this::isVisible).map(service -> {
            if (!service.terms().active()) {
                throw new ServiceNotOffered(code);
            }
            return service.work();
        });
    }

    /** What doing it takes, offered or not: for what has been booked. */
    @Transactional(readOnly = true)
    public Work booked(String code) {
        return services.findByCode(code).map(OfferedService::work).orElseThrow(() -> new ServiceNotFound(code));
    }

    /** @throws ServiceCodeTaken when there is one with that code */
    public OfferedService offer(String code, ServiceTerms terms) {
        if (services.existsByCode(code)) {
            throw new ServiceCodeTaken(code);
        }
        return record("added", services.saveAndFlush(new OfferedService(code, terms)));
    }

    /**
     * Changes what it is; what is booked stays as it is.
     *
     * @param versionCheck throws when it is not the version found that is to be changed
     */
    public OfferedService change(String code, ServiceTerms terms, LongConsumer versionCheck) {
        var service = get(code);
        versionCheck.accept(service.version());
        service.change(terms);
        return record("changed", services.saveAndFlush(service));
    }

    private boolean isVisible(OfferedService service) {
        return service.isBookableOnline() || callers.current().worksAs(Role.DEALERSHIP_STAFF);
    }

    private OfferedService record(String done, OfferedService service) {
        audit.record(OBJECT + "." + done, OBJECT, service.code(), Map.of());
        return service;
    }
}

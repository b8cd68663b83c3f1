package io.forecourt.servicecenter.schedule;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** Something that the workshop does for customers. Appointments name its code, which never changes. */
@Entity
@Table(name = "services")
public class OfferedService {

    /** What its code looks like, and the kind of a bay. */
    public static final String CODE = "[A-Z][A-Z0-9_-]{0,39}";

    @Id
    private String code;

    @Embedded
    private ServiceTerms terms;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected OfferedService() {}

    OfferedService(String code, ServiceTerms terms) {
        this.code = code;
        this.terms = terms;
    }

    void change(ServiceTerms changed) {
        terms = changed;
    }

    public String code() {
        return code;
    }

    public ServiceTerms terms() {
        return terms;
    }

    public boolean isBookableOnline() {
        return terms.active() && terms.bookableOnline();
    }

    /** What doing it takes. */
    public Work work() {
        return terms.work(code);
    }

    public long version() {
        return version == null ? 0 : version;
    }
}

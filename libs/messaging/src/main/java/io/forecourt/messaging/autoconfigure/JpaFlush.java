package io.forecourt.messaging.autoconfigure;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.springframework.dao.support.DataAccessUtils;
import org.springframework.orm.jpa.DefaultJpaDialect;
import org.springframework.orm.jpa.EntityManagerFactoryInfo;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.orm.jpa.JpaDialect;

/** Writes what the current transaction's entities have changed, and fails as a Spring Data repository would. */
final class JpaFlush {

    private JpaFlush() {}

    static void of(EntityManagerFactory factory) {
        EntityManager manager = EntityManagerFactoryUtils.getTransactionalEntityManager(factory);
        if (manager == null) {
            return;
        }
        try {
            manager.flush();
        } catch (RuntimeException e) {
            throw DataAccessUtils.translateIfNecessary(
                    e, failure -> dialect(factory).translateExceptionIfPossible(failure));
        }
    }

    private static JpaDialect dialect(EntityManagerFactory factory) {
        JpaDialect dialect = factory instanceof EntityManagerFactoryInfo info ? info.getJpaDialect() : null;
        return dialect != null ? dialect : new DefaultJpaDialect();
    }
}

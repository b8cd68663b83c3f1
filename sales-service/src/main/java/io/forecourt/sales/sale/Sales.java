package io.forecourt.sales.sale;

import io.forecourt.sales.vehicle.Vin;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Sales extends Repository<Sale, Long> {

    Sale saveAndFlush(Sale sale);

    @Query(nativeQuery = true, value = "select vin from sales where id = :id")
    Optional<String> findVin(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Sale s where s.id = :id")
    Optional<Sale> findForChange(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Sale s where s.vin = :vin and s.status in :states order by s.id")
    List<Sale> findForChange(Vin vin, Collection<SaleStatus> states);

    @Query("""
            select count(s) > 0 from Sale s
            where s.vin = :vin and s.id <> :id
              and (s.status in (RESERVED, CONTRACTED) or s.status = DELIVERED and s.deliveredAt > :deliveredAt)""")
    boolean existsAfterDelivery(Vin vin, long id, Instant deliveredAt);

    /** Those that another instance is busy with are left to it. */
    @Query(nativeQuery = true, value = """
                    select * from sales
                    where status = 'RESERVED' and reserved_until <= :now
                    order by reserved_until
                    limit :most
                    for no key update skip locked""")
    List<Sale> findOverdueForChange(Instant now, int most);

    @Query(
            nativeQuery = true,
            value = "select id from sales where customer_id = :customerId order by id for no key update")
    List<Long> lockByCustomer(long customerId);

    @Modifying
    @Query("update versioned Sale s set s.customerId = :to where s.customerId = :customerId")
    void handOver(long customerId, long to);

    long countBySalespersonId(long salespersonId);

    long countByCustomerIdAndStatusIn(long customerId, Collection<SaleStatus> states);
}

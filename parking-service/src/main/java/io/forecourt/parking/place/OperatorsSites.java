package io.forecourt.parking.place;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds sites by what their operators call them. */
@Repository
public class OperatorsSites {

    private final JdbcClient jdbc;
    private final Operators operators;

    OperatorsSites(JdbcClient jdbc, Operators operators) {
        this.jdbc = jdbc;
        this.operators = operators;
    }

    /**
     * All sites of the operator that have an external id. For the rest of the transaction no other list of the operator's
     * is taken over.
     *
     * @throws UnknownReference when there is no such operator
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<OperatorsSite> hold(long operatorId) {
        if (operators.findForUpdate(operatorId).isEmpty()) {
            throw UnknownReference.operator(operatorId);
        }
        return jdbc.sql("""
                        select s.id, s.external_id, coalesce(p.spaces, s.capacity) as capacity
                          from sites s
                          left join lateral (select nullif(count(*), 0)::int as spaces from spaces p
                                              where p.site_id = s.id and p.removed_at is null and p.active) p on true
                         where s.operator_id = :operator and s.removed_at is null and s.external_id is not null""")
                .param("operator", operatorId)
                .query((row, _) -> new OperatorsSite(
                        row.getLong("id"), row.getString("external_id"), row.getObject("capacity", Integer.class)))
                .list();
    }
}

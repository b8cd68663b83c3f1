package io.forecourt.sample;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
public class Cars {

    private final JdbcClient jdbc;

    Cars(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public Car register(RegisterCarRequest request) {
        var id = new GeneratedKeyHolder();
        jdbc.sql("insert into cars (name, price) values (?, ?)")
                .param(request.name())
                .param(request.price())
                .update(id, "id");
        if (request.price() > 1_000_000) {
            throw new TooExpensive();
        }
        return new Car(id.getKeyAs(Long.class), request.name(), request.price());
    }

    List<Car> all() {
        return jdbc.sql("select id, name, price from cars order by id")
                .query(Car.class)
                .list();
    }

    public long named(String name) {
        return jdbc.sql("select count(*) from cars where name = ?")
                .param(name)
                .query(Long.class)
                .single();
    }
}

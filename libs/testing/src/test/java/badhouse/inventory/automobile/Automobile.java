package badhouse.inventory.automobile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDateTime;
import java.util.Date;

@Entity
@SuppressWarnings({"unused", "JavaUtilDate"})
class Automobile {

    @Id
    private long id;

    private String color;
    private LocalDateTime arrivedAt;

    void arrived(Date arrival) {
        arrivedAt = LocalDateTime.MIN.plusSeconds(arrival.getTime());
    }

    public void setColor(String color) {
        this.color = color;
    }
}

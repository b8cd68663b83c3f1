package badhouse.inventory.automobile;

import org.springframework.data.repository.Repository;

public interface Automobiles extends Repository<Automobile, Long> {}

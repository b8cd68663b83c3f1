package goodhouse.inventory.model;

import org.springframework.data.repository.Repository;

/** Public, because the automobiles need it. */
public interface Models extends Repository<Model, Long> {}

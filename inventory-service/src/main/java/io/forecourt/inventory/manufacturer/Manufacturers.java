package io.forecourt.inventory.manufacturer;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;

interface Manufacturers extends JpaRepository<Manufacturer, Long> {

    List<Manufacturer> findAllByOrderByNameKey();

    List<Manufacturer> findByNameKeyIn(Collection<String> nameKeys);

    /** Two imports may add the same name at once; the one that comes second finds it there. */
    @Modifying
    @NativeQuery("""
            insert into manufacturers (version, name, name_key)
            select 0, added.name, added.name_key
              from unnest(:names, :nameKeys) as added (name, name_key)
             order by added.name_key
                on conflict (name_key) do nothing""")
    void addMissing(String[] names, String[] nameKeys);
}

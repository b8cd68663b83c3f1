package io.forecourt.parking.place;

import io.forecourt.security.audit.Audit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the levels of the sites. */
@Service
@Transactional
public class LevelRegister {

    private static final String OBJECT = "level";

    private final SiteRegister sites;
    private final Levels levels;
    private final SpaceTable spaces;
    private final Audit audit;

    LevelRegister(SiteRegister sites, Levels levels, SpaceTable spaces, Audit audit) {
        this.sites = sites;
        this.levels = levels;
        this.spaces = spaces;
        this.audit = audit;
    }

    /** From the lowest to the highest. */
    @Transactional(readOnly = true)
    public List<Level> list(long siteId) {
        sites.get(siteId);
        return levels.of(siteId);
    }

    @Transactional(readOnly = true)
    public Level get(long siteId, long id) {
        sites.get(siteId);
        return levels.find(siteId, id).orElseThrow(() -> new LevelNotFound(id));
    }

    /** @throws LevelNameTaken when another level of the site has that name */
    public Level add(long siteId, String name, int storey) {
        sites.hold(siteId);
        return store("added", new Level(siteId, name, storey));
    }

    /**
     * Changes it; its spaces stay on it.
     *
     * @param versionCheck throws when it is not the version found that is to be changed
     * @throws LevelNameTaken when another level of the site has that name
     */
    public Level change(long siteId, long id, String name, int storey, LongConsumer versionCheck) {
        var level = get(siteId, id);
        versionCheck.accept(level.version());
        level.change(name, storey);
        return store("changed", level);
    }

    /** @throws LevelInUse when it has spaces */
    public void remove(long siteId, long id) {
        sites.hold(siteId);
        var level = get(siteId, id);
        long left = spaces.countOnLevel(id);
        if (left > 0) {
            throw new LevelInUse(id, left);
        }
        levels.delete(level);
        record("removed", level);
    }

    /** @throws UnknownReference when one of them is no level of the site */
    void requireAll(long siteId, Set<Long> ids) {
        Set<Long> unknown = new TreeSet<>(ids);
        if (!ids.isEmpty()) {
            levels.known(siteId, ids).forEach(unknown::remove);
        }
        if (!unknown.isEmpty()) {
            throw UnknownReference.level(unknown.iterator().next());
        }
    }

    private Level store(String done, Level level) {
        try {
            var stored = levels.saveAndFlush(level);
            record(done, stored);
            return stored;
        } catch (DataIntegrityViolationException refused) {
            throw Violation.of(refused, Map.of(LevelNameTaken.CONSTRAINT, () -> new LevelNameTaken(level.name())));
        }
    }

    private void record(String done, Level level) {
        audit.record(OBJECT + "." + done, OBJECT, level.id(), Map.of("siteId", level.siteId()));
    }
}

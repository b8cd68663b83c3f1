package io.forecourt.parking.place;

import io.forecourt.security.audit.Audit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps each of the spaces; {@link SpacesInBulk} adds and removes them. */
@Service
@Transactional
public class SpaceRegister {

    private final SiteRegister sites;
    private final LevelRegister levels;
    private final Spaces spaces;
    private final Audit audit;

    SpaceRegister(SiteRegister sites, LevelRegister levels, Spaces spaces, Audit audit) {
        this.sites = sites;
        this.levels = levels;
        this.spaces = spaces;
        this.audit = audit;
    }

    /**
     * A page of the site's spaces.
     *
     * @param levelId only those on that level, or all when it is null
     * @param kind only those of that kind, or all when it is null
     */
    @Transactional(readOnly = true)
    public Page<Space> list(long siteId, @Nullable Long levelId, @Nullable SpaceKind kind, Pageable page) {
        sites.get(siteId);
        return spaces.find(siteId, levelId, kind, page);
    }

    @Transactional(readOnly = true)
    public Space get(long siteId, long id) {
        sites.get(siteId);
        return spaces.find(siteId, id).orElseThrow(() -> new SpaceNotFound(id));
    }

    /**
     * Says anew what a space is; whoever has taken it keeps it.
     *
     * @param versionCheck throws when it is not the version found that is to be changed
     * @throws SpaceNumbersTaken when another space of the site has that number
     * @throws UnknownReference when the site has no such level
     */
    public Space change(long siteId, long id, SpaceDetails details, LongConsumer versionCheck) {
        sites.hold(siteId);
        var space = get(siteId, id);
        var before = space.version();
        versionCheck.accept(before);
        var levelId = details.levelId();
        levels.requireAll(siteId, levelId == null ? Set.of() : Set.of(levelId));
        space.describe(details);
        var stored = store(space);
        if (stored.version() != before) {
            audit.record("space.changed", "space", id, Map.of("siteId", siteId));
        }
        return stored;
    }

    private Space store(Space space) {
        try {
            return spaces.saveAndFlush(space);
        } catch (DataIntegrityViolationException refused) {
            var number = space.details().number();
            throw Violation.of(
                    refused, Map.of(SpaceNumbersTaken.CONSTRAINT, () -> new SpaceNumbersTaken(List.of(number))));
        }
    }
}

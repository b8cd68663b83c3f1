package io.forecourt.parking.driver;

import io.forecourt.parking.tariff.engine.UserClass;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What plates count as, by the permits that they were granted. */
public interface Permits {

    /** @param zoneGroup of the site; absent where it is in none, so that permits for one do not count */
    record PlateAt(Plate plate, @Nullable String zoneGroup, Instant at) {}

    /**
     * The best of the permits that each plate has there at that instant, in the order asked; {@link UserClass#VISITOR}
     * without any. The best is that of the disabled, then of residents, then of professionals. The first makes parking free
     * by law (in France code de l'action sociale et des familles, article L241-3), wherever its holder lives or works. Of
     * the others, residents are those who cannot park anywhere else. It is an order of rights and not of prices: what each
     * pays for how long, a tariff says, and the class has to be known before there is a price.
     */
    List<UserClass> userClasses(List<PlateAt> asked);

    /** The same of one plate. */
    default UserClass userClass(Plate plate, @Nullable String zoneGroup, Instant at) {
        return userClasses(List.of(new PlateAt(plate, zoneGroup, at))).getFirst();
    }
}

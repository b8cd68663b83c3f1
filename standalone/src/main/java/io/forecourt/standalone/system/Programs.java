package io.forecourt.standalone.system;

import io.forecourt.standalone.console.Progress;
import java.util.List;

/** Where the services' programs come from. */
public interface Programs {

    /** Makes ready what is needed to run them. */
    default void prepare(List<Service> services, Progress progress) throws InterruptedException {}

    /** The program and its arguments. */
    List<String> command(Service service);
}

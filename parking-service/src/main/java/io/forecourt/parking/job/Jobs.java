package io.forecourt.parking.job;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what is to be done when, in the transaction of what asks for it. By itself, and not by the scheduler's client,
 * which asks before it writes, and ends the transaction when somebody else was faster.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Jobs {

    private static final TaskData DATA = new TaskData();

    private final JdbcClient jdbc;

    Jobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whether it is new: the same work is not planned twice, and stays planned for when it was */
    public boolean plan(TaskInstance<?> work, Instant at) {
        return jdbc.sql("""
                                insert into scheduled_tasks
                                    (task_name, task_instance, task_data, execution_time, picked, version)
                                values (:name, :instance, :data, :at, false, 1)
                                on conflict do nothing""")
                        .param("name", work.getTaskName())
                        .param("instance", work.getId())
                        .param("data", DATA.serialize(work.getData()), Types.BINARY)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /**
     * The same of work without data.
     *
     * @param times when which of its instances are to be done
     */
    public void plan(TaskDescriptor<Void> work, Map<String, Instant> times) {
        if (times.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into scheduled_tasks
                            (task_name, task_instance, task_data, execution_time, picked, version)
                        select :name, planned.instance, null, planned.at, false, 1
                          from unnest(cast(:instances as text[]), cast(:times as timestamptz[])) as planned (instance, at)
                        on conflict do nothing""")
                .param("name", work.getTaskName())
                .param("instances", times.keySet().toArray(String[]::new))
                .param("times", times.values().stream().map(Instant::toString).toArray(String[]::new))
                .update();
    }

    /**
     * All that is planned for something is not to be done any more. Who does it at this very moment may not have heard of
     * it, and has to look.
     *
     * @param about what the work's instances are called up to the first slash
     */
    public void drop(TaskDescriptor<?> work, String about) {
        jdbc.sql("""
                        delete from scheduled_tasks
                         where task_name = ? and task_instance >= ? and task_instance < ? and not picked""")
                .params(work.getTaskName(), about + '/', about + (char) ('/' + 1))
                .update();
    }
}

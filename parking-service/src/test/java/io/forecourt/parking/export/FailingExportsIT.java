package io.forecourt.parking.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What becomes of exports that cannot be written. */
class FailingExportsIT extends ExportsByHand {

    @Test
    void isTriedAgainAfterAFailure() {
        var sold = ada.sold(4);
        long id = ada.ask();
        askForWhatNobodyKnowsYet(id);
        instances.start(work);
        await().until(() -> failures(id) == 1);
        assertThat(ada.state(id)).isEqualTo("WAITING");

        jdbc.sql("update exports set filter = filter - 'colour' where id = ?")
                .param(id)
                .update();
        clock.pass(Duration.ofMinutes(61));

        awaitState(id, "READY");
        assertThat(ada.downloaded(id)).isEqualTo(sold);
    }

    @Test
    void isGivenUpAfterSomeFailuresAndSaysSo() {
        ada.sold(4);
        long id = ada.ask();
        writing.writeNext(id);
        askForWhatNobodyKnowsYet(id);
        instances.start(work);
        await().until(() -> failures(id) == 1);
        clock.pass(Duration.ofMinutes(61));
        await().until(() -> failures(id) == 2);
        clock.pass(Duration.ofMinutes(121));

        awaitState(id, "FAILED");
        assertThat(ada.look(id).body().get("failure").asString()).isEqualTo("NOT_WRITTEN");
        assertThat(ada.download(id).expect(409).detail()).contains("ask for another");
        assertThat(ada.inTable("export_chunks", "export_id", id)).isZero();
        await().until(() -> planned(id) == 0);
    }

    @Test
    void whatWouldBeTooLongIsNotBegun() {
        ada.sold(4);
        long id = ada.ask();
        var atMostThree = writing(3, 3);

        assertThat(transaction.<Boolean>execute(_ -> atMostThree.writeNext(id))).isFalse();

        var export = ada.look(id).body();
        assertThat(export.get("state").asString()).isEqualTo("FAILED");
        assertThat(export.get("failure").asString()).isEqualTo("TOO_MANY_STAYS");
    }

    private void askForWhatNobodyKnowsYet(long id) {
        jdbc.sql("update exports set filter = filter || '{\"colour\": \"red\"}' where id = ?")
                .param(id)
                .update();
    }

    private int failures(long id) {
        return jdbc.sql("""
                        select coalesce(max(consecutive_failures), 0) from scheduled_tasks
                         where task_name = 'write-export' and task_instance = ? and not picked""").param(Long.toString(id)).query(Integer.class).single();
    }
}

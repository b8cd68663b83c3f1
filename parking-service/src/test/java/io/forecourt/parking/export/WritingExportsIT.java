package io.forecourt.parking.export;

import static io.forecourt.parking.export.ExportingManager.EXPORTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How exports come about, whatever happens meanwhile. */
class WritingExportsIT extends ExportsByHand {

    private static final int MANY = 30_000;

    @Autowired
    private OwnExports own;

    @Test
    void goesOnAfterACrashWhereTheLastPieceEnds() {
        var sold = ada.sold(10);
        long id = ada.ask();
        writing.writeNext(id);
        writing.writeNext(id);
        transaction.executeWithoutResult(crashed -> {
            writing.writeNext(id);
            crashed.setRollbackOnly();
        });
        var export = ada.look(id).body();
        assertThat(export.get("state").asString()).isEqualTo("RUNNING");
        assertThat(export.get("rowsDone").asInt()).isEqualTo(6);
        assertThat(export.get("rowsTotal").asInt()).isEqualTo(10);

        instances.start(work);

        awaitState(id, "READY");
        assertThat(ada.downloaded(id)).isEqualTo(sold);
        await().until(() -> planned(id) == 0);
    }

    @Test
    void isWrittenOnceHoweverManyAreAtIt() throws Exception {
        var sold = ada.sold(60);
        long id = ada.ask();
        instances.start(work);
        instances.start(work);
        try (var atOnce = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Boolean> untilDone = () -> {
                boolean more = true;
                while (more) {
                    more = writing.writeNext(id);
                }
                return true;
            };
            for (var done :
                    atOnce.invokeAll(Stream.generate(() -> untilDone).limit(4).toList())) {
                assertThat(done.get()).isTrue();
            }
        }

        assertThat(ada.downloaded(id)).isEqualTo(sold);
    }

    @Test
    void aWholeNumberOfPiecesAndNoneAtAllAreFilesToo() {
        long none = ada.ask();
        var sold = ada.sold(6);
        long six = ada.ask();
        instances.start(work);

        awaitState(none, "READY");
        awaitState(six, "READY");
        assertThat(ada.downloaded(none)).isEmpty();
        assertThat(ada.look(none).body().get("rowsTotal").asInt()).isZero();
        assertThat(ada.downloaded(six)).isEqualTo(sold);
    }

    @Test
    void whatIsDeletedMeanwhileIsNotGoneOnWith() {
        ada.sold(10);
        long id = ada.ask();
        writing.writeNext(id);

        ada.client().delete(EXPORTS + "/" + id).expect(204);

        assertThat(writing.writeNext(id)).isFalse();
        assertThat(ada.inTable("export_chunks", "export_id", id)).isZero();
        assertThat(ada.look(id).status()).isEqualTo(404);
        instances.start(work);
        await().until(() -> planned(id) == 0);
    }

    @Test
    void aDownloadThatLosesItsFileDoesNotEndAsIfItWereWhole() {
        ada.sold(4);
        long id = ada.ask();
        writing.writeNext(id);
        writing.writeNext(id);
        StaysExport taken = exports.find(id, ada.account(), clock.instant()).orElseThrow();
        ada.client().delete(EXPORTS + "/" + id).expect(204);

        assertThatThrownBy(() -> own.write(taken, OutputStream.nullOutputStream()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("deleted meanwhile");
    }

    @Test
    void aLongOneIsInMemoryPieceByPiece() {
        var sold = ada.sold(MANY);
        long id = ada.ask(Map.of("siteId", ada.site(), "kind", "SESSION"))
                .expect(202)
                .id();
        var inThousands = writing(MANY, 1_000);
        int pieces = 1;
        while (Boolean.TRUE.equals(transaction.<Boolean>execute(_ -> inThousands.writeNext(id)))) {
            pieces++;
        }

        assertThat(pieces).isEqualTo(31);
        assertThat(jdbc.sql("select max(octet_length(content)) from export_chunks where export_id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isLessThan(200_000);
        assertThat(ada.downloaded(id)).isEqualTo(sold);
    }
}

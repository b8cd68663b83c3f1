package io.forecourt.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.payments.Stage.Act;
import io.forecourt.payments.Stage.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;

/** Whatever happens in whatever order: in the end our books say to the cent what the provider says. */
class MoneyPropertyIT {

    private static final TestDatabaseOfPayments DATABASE = new TestDatabaseOfPayments("money-property-it");

    @AfterContainer
    static void closes() {
        DATABASE.close();
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void inTheEndTheBooksSayWhatTheProviderSays(@ForAll("stories") List<Scene> story) {
        DATABASE.emptyAgenda();
        Stage stage = new Stage(DATABASE);

        story.forEach(stage::play);
        stage.end();

        assertThat(stage.one.ledger.discrepancies()).isEmpty();
        for (UUID id : stage.ids) {
            Payment payment = stage.one.payment(id);
            boolean known = stage.bank.knows(id);
            assertThat(payment.state()).isNotIn(PaymentState.CREATED, PaymentState.PENDING);
            assertThat(payment.captured()).isEqualTo(known ? stage.bank.of(id).captured() : 0);
            assertThat(payment.refunded()).isEqualTo(known ? stage.bank.of(id).givenBack() : 0);
            assertThat(payment.refunded()).isLessThanOrEqualTo(payment.captured());
            assertThat(stage.one.payments.refunds(id)).noneMatch(refund -> refund.state() == Refund.State.REQUESTED);
            assertThat(stage.heard.get(id)).isEqualTo(payment.state());
        }
    }

    @Provide
    Arbitrary<List<Scene>> stories() {
        Arbitrary<Scene> scene = Combinators.combine(
                        Arbitraries.of(Act.class), Arbitraries.integers().between(0, 1200))
                .as(Scene::new);
        return scene.list().ofMinSize(5).ofMaxSize(40).map(list -> {
            List<Scene> story = new ArrayList<>(List.of(new Scene(Act.BUY, 0), new Scene(Act.RESERVE, 0)));
            story.addAll(list);
            return story;
        });
    }
}

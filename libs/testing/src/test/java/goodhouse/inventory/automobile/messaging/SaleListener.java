package goodhouse.inventory.automobile.messaging;

import goodhouse.inventory.automobile.StockManagement;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Turns records into work. */
class SaleListener {

    private final StockManagement stock;

    SaleListener(StockManagement stock) {
        this.stock = stock;
    }

    String on(ConsumerRecord<String, String> sale) {
        return sale.value() + stock;
    }
}

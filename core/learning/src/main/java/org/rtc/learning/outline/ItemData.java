package org.rtc.learning.outline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import java.io.StringReader;

/** What the core's own kinds keep of an item, as JSON in the item's row. */
@ApplicationScoped
public class ItemData {
    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    EntityManager em;

    /** Empty where nothing is kept. */
    public JsonObject get(long item) {
        String data = em.createQuery("select i.data from Item i where i.id = :id", String.class)
                .setParameter("id", item).getResultStream().filter(d -> d != null).findFirst().orElse(null);
        if (data == null) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        try (JsonReader reader = JSON.createReader(new StringReader(data))) {
            return reader.readObject();
        }
    }

    /** In the transaction that creates or changes the item. */
    public void put(long item, JsonObject data) {
        em.find(Item.class, item).keep(data.toString());
    }
}

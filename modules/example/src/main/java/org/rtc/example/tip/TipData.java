package org.rtc.example.tip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.rtc.spi.people.PersonalData;
import org.rtc.spi.search.Search;

/** What the example keeps of a person, for the copy that they may ask for and for the end of their account. */
@ApplicationScoped
public class TipData implements PersonalData {
    @Inject
    EntityManager em;
    @Inject
    Search search;

    @Override
    public String section() {
        return "example.tips";
    }

    @Override
    public JsonValue export(long personId) {
        JsonArrayBuilder tips = Json.createArrayBuilder();
        of(personId).forEach(tip -> tips.add(tip.getText()));
        return tips.build();
    }

    @Override
    public void erase(long personId) {
        List<Tip> tips = of(personId);
        tips.forEach(em::remove);
        search.changed(TipSource.KIND, tips.stream().mapToLong(Tip::getId).toArray());
    }

    private List<Tip> of(long person) {
        return em.createQuery("select t from ExampleTip t where t.authorId = :person order by t.id", Tip.class)
                .setParameter("person", person).getResultList();
    }
}

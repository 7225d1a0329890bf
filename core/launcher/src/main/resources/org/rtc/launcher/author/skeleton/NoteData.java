package @package@.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import org.rtc.spi.people.PersonalData;

/** What the module keeps of a person: given to them when they ask for a copy, forgotten with their account. */
@ApplicationScoped
public class NoteData implements PersonalData {
    @Inject
    Notes notes;

    @Override
    public String section() {
        return "@id@.notes";
    }

    @Override
    public JsonValue export(long personId) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        notes.writtenBy(personId).forEach(note -> {
            var texts = Json.createObjectBuilder();
            note.text().tags().forEach(texts::add);
            all.add(Json.createObjectBuilder().add("text", texts).add("created", note.created().toString()));
        });
        return all.build();
    }

    @Override
    public void erase(long personId) {
        notes.forget(personId);
    }
}

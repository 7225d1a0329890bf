package org.rtc.platform.people.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rtc.platform.module.Origins;
import org.rtc.spi.people.PersonalData;

/** All that the parts keep of a person. A part that cannot tell is named in the copy, and keeps nothing else from it. */
@ApplicationScoped
public class PersonalCopy {
    /** Where the parts stand that could not tell. */
    static final String MISSING = "missing";
    private static final Logger LOG = Logger.getLogger(PersonalCopy.class.getName());

    @Inject
    @Any
    Instance<PersonalData> parts;

    @Inject
    Origins origins;

    public JsonObject of(long person) {
        JsonObjectBuilder copy = Json.createObjectBuilder();
        List<String> missing = new ArrayList<>();
        parts.handles().forEach(part -> {
            Class<?> type = part.getBean().getBeanClass();
            try {
                copy.add(part.get().section(), part.get().export(person));
            } catch (RuntimeException | LinkageError e) {
                LOG.log(Level.SEVERE, type.getName() + " cannot tell what it keeps of person " + person, e);
                missing.add(origins.of(type).orElse(type.getName()));
            }
        });
        JsonObject told = copy.build();
        return missing.isEmpty() ? told : Json.createObjectBuilder(told).add(MISSING, Json.createArrayBuilder(missing)).build();
    }
}

package org.rtc.platform.mail;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.List;
import org.rtc.spi.notice.MailMessage;
import org.rtc.spi.text.Lang;

/** A mail as it lies in the outbox. */
final class MailJson {
    private MailJson() {
    }

    static JsonObject write(MailMessage mail) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("to", mail.to()).add("lang", mail.lang().tag())
                .add("subject", mail.subject()).add("text", mail.text());
        if (mail.unsubscribe() != null) {
            json.add("unsubscribe", mail.unsubscribe());
        }
        if (mail.id() != null) {
            json.add("id", mail.id());
        }
        return json.add("references", Json.createArrayBuilder(mail.references())).build();
    }

    static MailMessage read(JsonObject json) {
        List<String> references = json.getJsonArray("references").getValuesAs(JsonString::getString);
        return new MailMessage(json.getString("to"), Lang.of(json.getString("lang")).orElse(Lang.ES),
                json.getString("subject"), json.getString("text"), json.getString("unsubscribe", null),
                json.getString("id", null), references);
    }
}

package org.rtc.example.tip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;
import org.rtc.spi.access.Holders;
import org.rtc.spi.access.Scope;
import org.rtc.spi.job.OutboxHandler;
import org.rtc.spi.notice.Notices;

/** What must not be lost: the message was put with the tip, and comes again until this succeeds. */
@ApplicationScoped
public class TellColleagues implements OutboxHandler {
    public static final String NOTICE = "example.notice.new";
    static final String TOPIC = "example.tell";

    @Inject
    Tips tips;
    @Inject
    Holders holders;
    @Inject
    Notices notices;

    @Override
    public String topic() {
        return TOPIC;
    }

    /** A tip that is gone by now needs no telling. */
    @Override
    @Transactional
    public void handle(JsonObject message) {
        tips.find(message.getInt("tip")).ifPresent(tip -> {
            Set<Long> others = new HashSet<>(holders.of(Tips.ADD, Scope.NETWORK));
            others.remove(tip.authorId());
            notices.send(NOTICE, others, "/example", tip.text());
        });
    }
}

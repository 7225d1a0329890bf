package org.rtc.learning.kind;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.Map;
import org.rtc.spi.course.CurrentItem;

/** A link as it is offered. */
@Named("linkItem")
@RequestScoped
public class LinkItem {
    @Inject
    LinkKind kind;
    @Inject
    CurrentItem current;

    private Map<String, String> fields;

    @PostConstruct
    void load() {
        fields = kind.fields(current.item());
    }

    public String getUrl() {
        return fields.get("url");
    }

    public String getHost() {
        return URI.create(getUrl()).getHost();
    }

    public String getNote() {
        return fields.get("note");
    }
}

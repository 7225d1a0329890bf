package org.rtc.learning.kind;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.Map;
import org.rtc.spi.course.CurrentItem;
import org.rtc.spi.html.Words;
import org.rtc.spi.text.LocalizedText;

/** A link as it is offered. */
@Named("linkItem")
@RequestScoped
public class LinkItem {
    @Inject
    LinkKind kind;
    @Inject
    CurrentItem current;
    @Inject
    Words words;

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

    public LocalizedText.Reading getNote() {
        return words.read(kind.note(current.item().id()).text());
    }
}

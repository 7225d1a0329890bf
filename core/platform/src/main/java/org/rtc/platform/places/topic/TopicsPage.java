package org.rtc.platform.places.topic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rtc.platform.text.Table;
import org.rtc.spi.html.Fragment;
import org.rtc.spi.html.Html;
import org.rtc.spi.html.Words;
import org.rtc.spi.people.Places;
import org.rtc.spi.web.FormState;

/** Editions of the classification, and the topics of the one in force. */
@Named("adminTopics")
@RequestScoped
public class TopicsPage {
    @Inject
    Topics topics;

    @Inject
    Places places;

    @Inject
    FormState form;

    @Inject
    Words words;

    /** Their buttons belong to the form «act» of the page, which has its token. */
    public Fragment getEditions() {
        List<Topics.Edition> editions = topics.editions();
        return html -> {
            html.open("ul", "class", "list");
            editions.forEach(edition -> row(html, edition));
            html.close();
        };
    }

    private void row(Html html, Topics.Edition edition) {
        html.open("li").open("span", "class", "dot").icon("topic").close().open("div")
                .element("b", words.t("platform.topics.edition", edition.id())).open("small")
                .text(words.t("platform.topics.size", edition.size()) + " · ");
        words.day(html, edition.imported());
        html.close().close();
        if (edition.inForce()) {
            html.open("span", "class", "tag good").icon("check").text(words.t("platform.topics.inForce")).close();
        } else {
            html.element("button", words.t("platform.topics.use"), "class", "btn s", "form", "act", "formaction",
                    "/admin/topics/" + edition.id() + "/use");
        }
        html.close();
    }

    /** What is wrong with the rows of a table that was refused. */
    public Fragment getErrors() {
        return html -> form.errors("file").forEach(error -> html.open("p", "class", "error").icon("error").text(error).close());
    }

    public Fragment getTopics() {
        List<Places.Topic> all = places.topics();
        return html -> {
            Table table = new Table(html, words.t("platform.admin.topics"), List.of(words.t("platform.topics.code"), words.t("platform.topics.topic")));
            all.forEach(topic -> table.row(topic.code(), null, null).cell(words.read(topic.name()).text()).end());
            table.close();
        };
    }
}

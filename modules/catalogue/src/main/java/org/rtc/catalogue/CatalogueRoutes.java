package org.rtc.catalogue;

import java.util.List;
import org.rtc.catalogue.activity.ActivityAccess;
import org.rtc.catalogue.announce.ActAction;
import org.rtc.catalogue.announce.SaveAction;
import org.rtc.catalogue.exchange.ExchangeAction;
import org.rtc.catalogue.feed.AtomEndpoint;
import org.rtc.catalogue.feed.CalendarEndpoint;
import org.rtc.catalogue.feed.CsvEndpoint;
import org.rtc.catalogue.feed.WidgetEndpoint;
import org.rtc.catalogue.group.AddGroupAction;
import org.rtc.catalogue.group.PostersAction;
import org.rtc.catalogue.intake.MailEndpoint;
import org.rtc.catalogue.material.MaterialAction;
import org.rtc.catalogue.oai.OaiEndpoint;
import org.rtc.catalogue.register.AttendanceAction;
import org.rtc.catalogue.register.RegisterAction;
import org.rtc.catalogue.subscribe.SubscribeAction;
import org.rtc.spi.web.Guard;
import org.rtc.spi.web.Route;

/** The addresses of the catalogue. */
final class CatalogueRoutes {
    private static final Guard EDITS = Guard.needs(ActivityAccess.EDIT);

    static final List<Route> ALL = List.of(
            Route.page("/catalogue", view("list"), Guard.OPEN),
            Route.page("/catalogue/calendar", view("calendar"), Guard.OPEN),
            Route.page("/catalogue/topics", view("topics"), Guard.OPEN),
            Route.page("/catalogue/offices", view("offices"), Guard.OPEN),
            Route.page("/catalogue/map", view("map"), Guard.OPEN),
            Route.form("/catalogue/groups", view("groups"), AddGroupAction.class, Guard.OPEN),
            Route.form("/catalogue/groups/{id}", view("group"), PostersAction.class, Guard.needs(ActivityAccess.PUBLISH)),
            Route.page("/catalogue/calls", view("calls"), Guard.OPEN),
            Route.page("/catalogue/share", view("share"), Guard.OPEN),
            Route.work("/catalogue/figures", view("figures"), Guard.SIGNED_IN),
            Route.endpoint("/oai", OaiEndpoint.class, Guard.OPEN),
            Route.endpoint("/catalogue/calendar.ics", CalendarEndpoint.class, Guard.OPEN),
            Route.endpoint("/catalogue/feed.atom", AtomEndpoint.class, Guard.OPEN),
            Route.endpoint("/catalogue/activities.csv", CsvEndpoint.class, Guard.OPEN),
            Route.endpoint("/catalogue/widget", WidgetEndpoint.class, Guard.OPEN),
            Route.page("/catalogue/mine", view("mine"), Guard.SIGNED_IN),
            Route.page("/catalogue/review", view("review"), EDITS),
            Route.form("/catalogue/new", view("edit"), SaveAction.class, Guard.SIGNED_IN),
            Route.form("/catalogue/exchange", view("exchange"), ExchangeAction.class, Guard.needs(ActivityAccess.EXCHANGE)),
            Route.page("/catalogue/mail", view("mail"), Guard.needs(ActivityAccess.EXCHANGE)),
            Route.endpoint("/catalogue/{id}/mail", MailEndpoint.class, EDITS),
            Route.form("/catalogue/subscriptions", view("subscriptions"), SubscribeAction.class, Guard.SIGNED_IN),
            Route.form("/catalogue/{id}/register", view("activity"), RegisterAction.class, Guard.SIGNED_IN),
            Route.form("/catalogue/{id}/materials", view("activity"), MaterialAction.class, Guard.SIGNED_IN),
            Route.form("/catalogue/{id}/people", view("people"), AttendanceAction.class, Guard.SIGNED_IN),
            Route.page("/catalogue/{id}/*", view("activity"), Guard.OPEN),
            Route.endpoint("/catalogue/{id}/calendar.ics", CalendarEndpoint.class, Guard.OPEN),
            Route.form("/catalogue/{id}/edit", view("edit"), SaveAction.class, Guard.SIGNED_IN),
            Route.form("/catalogue/{id}/do", view("act"), ActAction.class, Guard.SIGNED_IN));

    private CatalogueRoutes() {
    }

    private static String view(String name) {
        return "/WEB-INF/catalogue/" + name + ".xhtml";
    }
}

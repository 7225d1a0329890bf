package org.rtc.needs.respondent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rtc.needs.round.Round;
import org.rtc.needs.round.RoundAccess;
import org.rtc.spi.access.Holders;
import org.rtc.spi.access.Scope;
import org.rtc.spi.notice.Mail;
import org.rtc.spi.notice.MailMessage;
import org.rtc.spi.notice.Notices;
import org.rtc.spi.people.Places;
import org.rtc.spi.text.Lang;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.text.Texts;

/** Tells those who are asked: by notice who has an account, by mail with a link of their own who has none. */
@ApplicationScoped
public class Invitations {
    public static final String INVITED = "needs.notice.invited";
    public static final String REMINDED = "needs.notice.reminded";
    public static final String DELEGATED = "needs.notice.delegated";

    @Inject
    Notices notices;
    @Inject
    Holders holders;
    @Inject
    Mail mail;
    @Inject
    Texts texts;
    @Inject
    AnswerKeys keys;
    @Inject
    RoundAccess rules;

    /** All who answer for an office of the round. */
    void opened(Round round) {
        notices.send(INVITED, focal(rules.asked(round).stream().map(Places.Country::iso2)), "/needs", round.getTitle(), until(round));
    }

    /** Those who answer for the offices of these countries. */
    private Set<Long> focal(Stream<String> countries) {
        return holders.of(RoundAccess.ANSWER, countries.map(Scope::country).distinct().toList()).values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    void invite(Round round, Collection<Respondent> asked) {
        tell(INVITED, round, asked);
    }

    /** @return how many were reminded */
    int remind(Round round, List<Respondent> late) {
        tell(REMINDED, round, late);
        Set<Long> focal = focal(late.stream().filter(r -> r.kind() == RespondentKind.OFFICE).map(Respondent::getCountry));
        if (!focal.isEmpty()) {
            notices.send(REMINDED, focal, "/needs", round.getTitle(), until(round));
        }
        late.forEach(r -> r.remind(Instant.now()));
        return late.size();
    }

    private void tell(String kind, Round round, Collection<Respondent> people) {
        for (Respondent one : people) {
            if (one.getPerson() != null) {
                notices.send(kind, List.of(one.getPerson()), "/needs/answer/" + one.getId(), round.getTitle(), until(round));
            } else if (one.getEmail() != null) {
                mail(kind, round, one.getEmail(), one.lang(), keys.link(one.getId(), null, round.getDeadline()));
            }
        }
    }

    /** @param person null where the colleague has no account and gets a link */
    public void delegated(Round round, long respondent, long delegation, Long person, String email, Lang lang) {
        if (person != null) {
            notices.send(DELEGATED, List.of(person), "/needs/answer/" + respondent, round.getTitle(), until(round));
        } else {
            mail(DELEGATED, round, email, lang, keys.link(respondent, delegation, round.getDeadline()));
        }
    }

    private void mail(String kind, Round round, String to, Lang lang, String link) {
        String title = round.getTitle().in(lang).text();
        mail.send(MailMessage.of(to, lang, texts.get(lang, kind + ".subject", title, until(round, lang)),
                texts.get(lang, kind + ".text", title, until(round, lang)) + "\n\n" + link + "\n\n" + texts.get(lang, "needs.mail.private")));
    }

    /** Until when answers are taken, as each language says it. */
    private static LocalizedText until(Round round) {
        Map<Lang, String> until = new EnumMap<>(Lang.class);
        Lang.ALL.forEach(lang -> until.put(lang, until(round, lang)));
        return LocalizedText.of(until);
    }

    private static String until(Round round, Lang lang) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(lang.locale())
                .format(round.getDeadline().atZone(round.zone())) + " (" + round.zone().getId() + ")";
    }
}

package org.rtc.platform.people.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rtc.platform.people.Details;
import org.rtc.platform.people.NewPeople;
import org.rtc.platform.people.PersonAccount;
import org.rtc.platform.setting.Environment;
import org.rtc.spi.demo.DemoAccounts;
import org.rtc.spi.people.People;
import org.rtc.spi.people.Person;
import org.rtc.spi.text.Lang;

/** Makes the people of other parts' demonstrations. */
@ApplicationScoped
public class InventedPeople implements DemoAccounts {
    @Inject
    NewPeople people;

    @Inject
    People known;

    @Inject
    Environment environment;

    @Override
    @Transactional
    public long person(String username, String givenName, String familyName, String country, Lang lang) {
        if (!environment.get("rtc.demo", "false").equals("true")) {
            throw new IllegalStateException("No demonstration runs here: " + username);
        }
        return known.byUsername(username).map(Person::id).orElseGet(() -> {
            PersonAccount person = people.add(new Details(username, username + "@example.org", givenName, familyName, country, "",
                    lang.tag(), ""), null);
            person.confirmEmail();
            return person.getId();
        });
    }
}

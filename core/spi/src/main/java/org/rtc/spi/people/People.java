package org.rtc.spi.people;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Who is who, as other parts may know it. */
public interface People {
    Optional<Person> byId(long id);

    Optional<Person> byUsername(String username);

    /** Who signs in with that user name or e-mail address. */
    Optional<Person> byLogin(String usernameOrEmail);

    /** Whether that account is there and was not closed. */
    boolean open(long id);

    /** One statement however many; unknown ids are left out. */
    Map<Long, Person> byIds(Collection<Long> ids);
}

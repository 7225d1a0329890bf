package org.rtc.platform.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/** Addresses of people: exactly one, never a list, never more header lines. */
final class Addresses {
    private Addresses() {
    }

    /** @throws IllegalArgumentException where it is not one address */
    static InternetAddress one(String text) {
        try {
            InternetAddress[] all = InternetAddress.parse(text, true);
            if (all.length != 1 || text.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException("Not one e-mail address");
            }
            all[0].validate();
            return all[0];
        } catch (AddressException e) {
            throw new IllegalArgumentException("Not an e-mail address: " + e.getMessage(), e);
        }
    }
}

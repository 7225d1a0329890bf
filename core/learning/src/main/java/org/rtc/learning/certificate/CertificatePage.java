package org.rtc.learning.certificate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.rtc.spi.html.Words;
import org.rtc.spi.text.LocalizedText;
import org.rtc.spi.web.Hosts;
import org.rtc.spi.web.PagePath;

/** A certificate, as anyone who has its code sees it. */
@Named("certificatePage")
@RequestScoped
public class CertificatePage {
    @Inject
    Certificates certificates;
    @Inject
    PagePath path;
    @Inject
    Words words;
    @Inject
    Hosts hosts;

    private Certificate certificate;

    @PostConstruct
    void load() {
        certificate = certificates.get(path.get("code"));
    }

    public Certificate getCertificate() {
        return certificate;
    }

    public LocalizedText.Reading getTitle() {
        return words.read(certificate.getTitle());
    }

    public LocalizedText.Reading getProvider() {
        return words.read(certificate.getProvider());
    }

    public String getIssued() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(words.viewer().lang().locale())
                .format(certificate.getIssued().atZone(words.viewer().zone()));
    }

    /** Where anyone verifies it. */
    public String getAddress() {
        return hosts.application() + "/certificates/" + certificate.getCode();
    }
}

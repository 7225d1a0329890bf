package org.rtc.catalogue.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who stands behind an activity. */
@Embeddable
public class Host {
    public static final Host NONE = new Host(null, null, null, null);

    @Column(name = "office_id")
    private Long office;
    @Column(name = "provider_id")
    private Long provider;
    @Column(name = "group_id")
    private Long group;
    private String contact;

    protected Host() {
    }

    /**
     * @param office   id of the organisation that announces it, or null
     * @param provider id of the institution that gives it, where that is another, or null
     * @param group    id of the Conference's working group that it belongs to, or null
     * @param contact  whom to ask, as everybody may read it, or null
     */
    public Host(Long office, Long provider, Long group, String contact) {
        this.office = office;
        this.provider = provider;
        this.group = group;
        this.contact = contact == null || contact.isBlank() ? null : contact;
    }

    public Long office() {
        return office;
    }

    public Long provider() {
        return provider;
    }

    public Long group() {
        return group;
    }

    public String contact() {
        return contact;
    }
}

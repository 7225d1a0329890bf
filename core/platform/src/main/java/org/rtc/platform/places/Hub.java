package org.rtc.platform.places;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.LinkedHashSet;
import java.util.Set;
import org.rtc.spi.text.LocalizedText;

/** A hub region. Who hosts it and who its members are differ: a host may be a member of another hub. */
@Entity
@Table(name = "pf_hub")
public class Hub {
    @Id
    private String id;
    private LocalizedText name;
    @ElementCollection
    @CollectionTable(name = "pf_hub_host", joinColumns = @JoinColumn(name = "hub"))
    @Column(name = "country")
    private Set<String> hosts = new LinkedHashSet<>();

    protected Hub() {
    }

    public Hub(String id, LocalizedText name, Set<String> hosts) {
        this.id = id;
        this.name = name;
        this.hosts.addAll(hosts);
    }

    public void change(LocalizedText newName, Set<String> newHosts) {
        name = newName;
        hosts.clear();
        hosts.addAll(newHosts);
    }

    public String getId() {
        return id;
    }

    public LocalizedText getName() {
        return name;
    }

    public Set<String> getHosts() {
        return hosts;
    }
}

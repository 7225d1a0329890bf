package org.rtc.catalogue.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A topic that an activity is on, its own or a wider one, to find and count by. */
@Entity(name = "CatalogueActivityTopic")
@Table(name = "cat_activity_topic")
public class ActivityTopic {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "activity_id")
    private long activity;
    private String topic;

    protected ActivityTopic() {
    }

    ActivityTopic(long activity, String topic) {
        this.activity = activity;
        this.topic = topic;
    }
}

package org.rtc.platform.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** How one person wants notices of one kind by mail, where they said so. */
@Entity
@Table(name = "pf_notice_choice")
@IdClass(NoticeChoice.Key.class)
public class NoticeChoice {
    @Id
    @Column(name = "person_id")
    private Long personId;
    @Id
    private String kind;
    @Enumerated(EnumType.STRING)
    private ByMail mail;

    protected NoticeChoice() {
    }

    public NoticeChoice(long personId, String kind, ByMail mail) {
        this.personId = personId;
        this.kind = kind;
        this.mail = mail;
    }

    public void choose(ByMail other) {
        mail = other;
    }

    public String getKind() {
        return kind;
    }

    public ByMail getMail() {
        return mail;
    }

    public static final class Key implements Serializable {
        private Long personId;
        private String kind;

        public Key() {
        }

        public Key(Long personId, String kind) {
            this.personId = personId;
            this.kind = kind;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.personId.equals(personId) && key.kind.equals(kind);
        }

        @Override
        public int hashCode() {
            return 31 * personId.hashCode() + kind.hashCode();
        }
    }
}

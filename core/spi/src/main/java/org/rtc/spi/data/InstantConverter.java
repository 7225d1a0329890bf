package org.rtc.spi.data;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Instants are stored as DATETIME(6) in UTC. They are written as text: MariaDB tells the MySQL driver that it is
 * 5.5.5, and for so old a server the driver cuts the fractions off all other types.
 */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, Object> {
    private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);

    @Override
    public Object convertToDatabaseColumn(Instant instant) {
        return instant == null ? null : TEXT.format(instant);
    }

    /** @param stored as the driver gives it: H2 a {@link Timestamp}, MySQL a {@link LocalDateTime} */
    @Override
    public Instant convertToEntityAttribute(Object stored) {
        if (stored == null) {
            return null;
        }
        LocalDateTime utc = stored instanceof Timestamp timestamp ? timestamp.toLocalDateTime() : (LocalDateTime) stored;
        return utc.toInstant(ZoneOffset.UTC);
    }
}

package org.rtc.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of services outside the container, with real CDI, JPA, transactions and database. Its fields and parameters
 * take beans with {@code @Inject}. Maven runs it on H2, then on MariaDB.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RtcExtension.class)
@Tag("database")
public @interface RtcTest {
    Fresh database() default Fresh.EACH_TEST;

    /** When the database goes back to what it is after the migrations and the start of the parts. */
    enum Fresh { EACH_TEST, EACH_CLASS }
}

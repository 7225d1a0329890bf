package org.rtc.launcher.assembly;

import java.util.List;

/** The one persistence unit, naming every jar that may hold entities: a jar it does not name has none. */
final class PersistenceXml {

    private PersistenceXml() {
    }

    static String naming(List<String> jars) {
        StringBuilder lines = new StringBuilder();
        jars.forEach(jar -> lines.append("    <jar-file>lib/").append(escaped(jar)).append("</jar-file>\n"));
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
                  <persistence-unit name="rtc" transaction-type="JTA">
                    <jta-data-source>java:app/jdbc/rtc</jta-data-source>
                %s    <exclude-unlisted-classes>false</exclude-unlisted-classes>
                    <shared-cache-mode>ENABLE_SELECTIVE</shared-cache-mode>
                    <properties>
                      <property name="jakarta.persistence.schema-generation.database.action" value="none"/>
                      <property name="eclipselink.target-database" value="org.eclipse.persistence.platform.database.MySQLPlatform"/>
                      <property name="eclipselink.session.customizer" value="org.rtc.web.wiring.FailFast"/>
                      <property name="eclipselink.weaving" value="true"/>
                      <property name="eclipselink.jdbc.batch-writing" value="JDBC"/>
                      <property name="eclipselink.jdbc.cache-statements" value="true"/>
                      <property name="eclipselink.logging.level" value="WARNING"/>
                    </properties>
                  </persistence-unit>
                </persistence>
                """.formatted(lines);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}

package org.rtc.testkit.jpa;

import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.rtc.testkit.part.Part;

/** The persistence unit {@code rtc} as the launcher writes it, but with local transactions. */
final class Unit implements PersistenceUnitInfo {
    private final List<URL> jars;
    private final DataSource database;
    private final Consumer<ClassTransformer> weaving;

    Unit(List<Part> parts, DataSource database, Consumer<ClassTransformer> weaving) {
        this.jars = parts.stream().map(Unit::url).toList();
        this.database = database;
        this.weaving = weaving;
    }

    private static URL url(Part part) {
        try {
            return part.root().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(part.toString(), e);
        }
    }

    @Override
    public String getPersistenceUnitName() {
        return "rtc";
    }

    @Override
    public String getPersistenceProviderClassName() {
        return org.eclipse.persistence.jpa.PersistenceProvider.class.getName();
    }

    @Override
    public PersistenceUnitTransactionType getTransactionType() {
        return PersistenceUnitTransactionType.RESOURCE_LOCAL;
    }

    @Override
    public DataSource getJtaDataSource() {
        return null;
    }

    @Override
    public DataSource getNonJtaDataSource() {
        return database;
    }

    @Override
    public List<String> getMappingFileNames() {
        return List.of();
    }

    @Override
    public List<URL> getJarFileUrls() {
        return jars;
    }

    @Override
    public URL getPersistenceUnitRootUrl() {
        return Unit.class.getProtectionDomain().getCodeSource().getLocation();
    }

    @Override
    public List<String> getManagedClassNames() {
        return List.of();
    }

    @Override
    public boolean excludeUnlistedClasses() {
        return true;
    }

    @Override
    public SharedCacheMode getSharedCacheMode() {
        return SharedCacheMode.ENABLE_SELECTIVE;
    }

    @Override
    public ValidationMode getValidationMode() {
        return ValidationMode.AUTO;
    }

    @Override
    public Properties getProperties() {
        Properties properties = new Properties();
        properties.setProperty("eclipselink.target-database", "org.eclipse.persistence.platform.database.MySQLPlatform");
        properties.setProperty("eclipselink.jdbc.batch-writing", "JDBC");
        properties.setProperty("eclipselink.jdbc.cache-statements", "true");
        properties.setProperty("eclipselink.logging.level", "SEVERE");
        return properties;
    }

    @Override
    public String getPersistenceXMLSchemaVersion() {
        return "3.0";
    }

    @Override
    public ClassLoader getClassLoader() {
        return Unit.class.getClassLoader();
    }

    @Override
    public void addTransformer(ClassTransformer transformer) {
        weaving.accept(transformer);
    }

    @Override
    public ClassLoader getNewTempClassLoader() {
        return new PeekingClassLoader(getClassLoader(), jars);
    }
}

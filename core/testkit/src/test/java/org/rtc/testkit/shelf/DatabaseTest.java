package org.rtc.testkit.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.rtc.spi.text.Lang;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Sql;
import org.rtc.testkit.Tx;
import org.rtc.testkit.db.Database;

@RtcTest
class DatabaseTest {
    @Test
    void theDatabaseIsTheOneThatTheBuildAskedFor() throws SQLException {
        try (Connection connection = Database.dataSource().getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName() + connection.getMetaData().getDatabaseProductVersion();

            assertThat(product.toLowerCase(Locale.ROOT)).contains(Database.name());
        }
    }

    @RepeatedTest(3)
    void eachTestFindsTheDatabaseFresh(EntityManager entityManager, Books books) {
        assertThat(books.count()).isZero();
        assertThat(kinds(entityManager)).isEqualTo(2);

        assertThat(books.add("Rayuela")).isEqualTo(1);
        Tx.run(() -> entityManager.createNativeQuery("DELETE FROM shelf_kind WHERE code = 'novel'").executeUpdate());
        assertThat(books.count()).isZero();
        assertThat(kinds(entityManager)).isEqualTo(1);
    }

    @Test
    void whatIsStoredComesBackTheSame(Books books) {
        Book book = books.find(books.add("Rayuela"));

        assertThat(book.title().get(Lang.ES)).isEqualTo("Rayuela");
        assertThat(book.addedAt()).isEqualTo(Books.ADDED);
        assertThat(book.lentAt()).isNull();
    }

    @Test
    void instantsAreComparedToTheMicrosecond(Books books, EntityManager entityManager) {
        books.add("Rayuela");
        TypedQuery<Long> since = entityManager.createQuery("SELECT COUNT(b) FROM Book b WHERE b.addedAt >= :then", Long.class);

        assertThat(since.setParameter("then", Books.ADDED).getSingleResult()).isEqualTo(1);
        assertThat(since.setParameter("then", Books.ADDED.plusNanos(1000)).getSingleResult()).isZero();
    }

    @Test
    void relationsAreReadWhenAskedForAsInTheServer(Books books) {
        books.add("Rayuela");
        books.add("Paradiso");

        assertThat(Sql.statements(books::all)).hasSize(1);
        assertThat(Sql.count(() -> books.all().forEach(book -> book.writer().name()))).isEqualTo(3);
    }

    private static long kinds(EntityManager entityManager) {
        return ((Number) entityManager.createNativeQuery("SELECT COUNT(*) FROM shelf_kind").getSingleResult()).longValue();
    }
}

package org.rtc.testkit.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TransactionRequiredException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.TransactionalException;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.rtc.testkit.RtcTest;
import org.rtc.testkit.Tx;

@RtcTest
class TransactionsTest {
    @Inject
    private Books books;
    @Inject
    private Witness witness;

    @Test
    void whatAServiceWritesIsThereAfterwards() {
        books.add("Rayuela");

        assertThat(books.count()).isEqualTo(1);
    }

    @Test
    void aRuntimeExceptionRollsBack() {
        assertThatThrownBy(() -> books.addAndFail("Rayuela", new IllegalStateException("torn"))).hasMessage("torn");

        assertThat(books.count()).isZero();
    }

    @Test
    void observersOfSuccessRunAfterTheCommitOnly() {
        books.add("Rayuela");

        assertThat(witness.seen()).containsExactly("asked", "before", "committed");
    }

    @Test
    void observersOfSuccessCanWriteInATransactionOfTheirOwn() {
        witness.whenCommitted(() -> books.addQuietly("Paradiso"));
        books.add("Rayuela");

        assertThat(books.count()).isEqualTo(2);
    }

    @Test
    void observersOfSuccessDoNotRunAfterARollback() {
        assertThatThrownBy(() -> books.addAndFail("Rayuela", new IllegalStateException()));

        assertThat(witness.seen()).containsExactly("asked", "rolled back");
    }

    @Test
    void aCheckedExceptionCommitsUnlessTheRulesSayOtherwise() {
        assertThatThrownBy(() -> books.addUnderRules("kept", new Exception()));
        assertThatThrownBy(() -> books.addUnderRules("kept too", new IllegalArgumentException()));
        assertThatThrownBy(() -> books.addUnderRules("gone", new IOException()));

        assertThat(books.count()).isEqualTo(2);
    }

    @Test
    void aNewTransactionOutlivesTheOneAroundIt() {
        assertThatThrownBy(() -> Tx.run(() -> {
            books.add("gone");
            books.addApart("kept");
            throw new IllegalStateException();
        }));

        assertThat(books.all()).extracting(book -> book.title().toString()).containsExactly("{ES=kept}");
    }

    @Test
    void aFailureInsideThatIsCaughtStillRollsAllBack() {
        assertThatThrownBy(() -> Tx.run(() -> {
            books.add("Rayuela");
            assertThatThrownBy(() -> books.addAndFail("Paradiso", new IllegalStateException()));
        })).isInstanceOf(TransactionalException.class);

        assertThat(books.count()).isZero();
    }

    @Test
    void mandatoryAndNeverSayWhatTheyNeed() {
        assertThatThrownBy(() -> books.addWithin("Rayuela")).isInstanceOf(TransactionalException.class);
        assertThatThrownBy(() -> Tx.run(books::onlyAlone)).isInstanceOf(TransactionalException.class);

        Tx.run(() -> books.addWithin("Rayuela"));
        books.onlyAlone();
        assertThat(books.count()).isEqualTo(1);
    }

    @Test
    void notSupportedStandsApartAndSupportsJoins() {
        assertThat(Tx.get(books::joinedWhereNotSupported)).isFalse();
        assertThat(Tx.get(books::joinedWhereSupported)).isTrue();
        assertThat(books.joinedWhereSupported()).isFalse();
    }

    @Test
    void aRowThatTheDatabaseRefusesIsReportedAndNothingStays() {
        assertThatThrownBy(() -> books.addQuietly(null)).isInstanceOf(TransactionalException.class)
                .cause().isInstanceOf(RollbackException.class).cause().isInstanceOf(PersistenceException.class);
        assertThatThrownBy(() -> books.addOfKind("Rayuela", "no such kind")).isInstanceOf(PersistenceException.class);

        assertThat(books.count()).isZero();
        assertThat(witness.seen()).doesNotContain("committed");
    }

    @Test
    void writingNeedsATransaction() {
        assertThatThrownBy(() -> books.addWithoutTransaction("Rayuela")).isInstanceOf(TransactionRequiredException.class);
    }

    @Test
    void aServiceCanOpenItsTransactionsByHand(UserTransaction transaction) throws Exception {
        transaction.begin();
        books.add("Rayuela");
        transaction.rollback();

        assertThat(books.count()).isZero();
    }

    @Test
    void theRegistryHoldsWhatBelongsToTheTransaction(TransactionSynchronizationRegistry registry) {
        Tx.run(() -> registry.putResource("key", "value"));

        assertThat(Tx.get(() -> registry.getResource("key"))).isNull();
    }
}

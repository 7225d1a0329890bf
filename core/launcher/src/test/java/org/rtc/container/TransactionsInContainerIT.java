package org.rtc.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In the server itself: what the testkit says of transactions and their observers, on which every part builds, holds there. */
@ExtendWith(ArquillianExtension.class)
class TransactionsInContainerIT {
    @Inject
    private Notes notes;
    @Inject
    private Observer observer;

    @Deployment
    static WebArchive application() throws URISyntaxException {
        return ShrinkWrap.create(WebArchive.class, "notes.war").addPackage(Notes.class.getPackage())
                .addAsResource("container/persistence.xml", "META-INF/persistence.xml")
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsLibrary(new File(Assertions.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
    }

    @BeforeEach
    void nothingIsWritten() {
        notes.forget();
        observer.found();
    }

    @Test
    void observersOfSuccessFindTheCommitDoneAndWriteInATransactionOfTheirOwn() {
        notes.write("Rayuela");

        assertThat(observer.found()).containsExactly("alone, committed: [Rayuela]", "alone, committed: [Rayuela, seen: Rayuela]");
        assertThat(notes.all()).containsExactly("Rayuela", "seen: Rayuela");
    }

    @Test
    void aFailureRollsBackAndNobodyHearsOfSuccess() {
        assertThatThrownBy(() -> notes.writeAndFail("Rayuela")).hasMessageContaining("torn");

        assertThat(observer.found()).containsExactly("rolled back");
        assertThat(notes.all()).isEmpty();
    }
}

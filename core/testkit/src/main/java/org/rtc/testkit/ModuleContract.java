package org.rtc.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;
import org.rtc.spi.module.RtcModule;
import org.rtc.testkit.contract.Contract;
import org.rtc.testkit.contract.Pages;

/**
 * What every module keeps to, on the assembled product. {@code class ContractIT implements ModuleContract} with the
 * module's class and a line for each of its addresses is the whole test; {@code mvn verify} runs it. The product starts
 * with the module in it, and once more while it is disabled.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public interface ModuleContract extends TextsContract {
    /** The module's class, as it stands: {@code new SurveyModule()}. */
    RtcModule module();

    /** For whom each of the module's addresses is. */
    void pages(Pages pages);

    /** The product that is visited. */
    default Running product() {
        return Running.product(jar());
    }

    /** A copy of the product that does not run, with the module in it and what it wrote while it ran, until the power went. */
    default Running atRest() {
        return Running.productAtRest(jar()).copiedTo("at-rest");
    }

    /** The module as it is delivered. */
    default Path jar() {
        return Contract.jarOf(module());
    }

    @Override
    default String part() {
        return module().id();
    }

    @Test
    @Order(1)
    default void itIsInOrderAndFitsTheInstallation() {
        assertThat(product().run("module", "verify", jar().toString())).contains(module().id());
    }

    @Test
    @Order(1)
    default void itsTablesAreMadeOnMariaDbToo() {
        Contract.migratesOnMariaDb(module());
    }

    @Test
    @Order(1)
    default void everyAddressSaysForWhomItIs() {
        assertThat(contract().unsaid()).as("addresses that pages() does not name").isEmpty();
        assertThat(contract().unknown()).as("addresses that pages() names and the module has not").isEmpty();
    }

    @TestFactory
    @Order(2)
    default Stream<DynamicTest> eachAddressIsThereForWhomItIsAndForNobodyElse() {
        Contract contract = contract();
        return contract.addresses().map(pattern -> dynamicTest(pattern, () ->
                assertThat(contract.wrongDoors(product().url(), pattern)).isEmpty()));
    }

    @TestFactory
    @Order(2)
    default Stream<DynamicTest> whatIsNotThereIsNotFound() {
        Contract contract = contract();
        return contract.variableAddresses().map(pattern -> dynamicTest(pattern, () ->
                assertThat(contract.notMissing(product().url(), pattern)).isEmpty()));
    }

    @TestFactory
    @Order(2)
    default Stream<DynamicTest> eachPageIsForAllAndFitsATelephone() {
        Contract contract = contract();
        return contract.pages().map(pattern -> dynamicTest(pattern, () -> contract.look(product().url(), pattern)));
    }

    @Test
    @Order(3)
    default void whileItIsDisabledNothingOfItIsThereAndTheCoreServes() {
        Running product = product();
        product.stop();
        product.run("module", "disable", module().id());
        product.start();
        try {
            assertThat(contract().notGone(product.url())).isEmpty();
        } finally {
            product.stop();
            product.run("module", "enable", module().id());
        }
    }

    @Test
    @Order(4)
    default void itIsDisabledAndUninstalledWithoutATrace() {
        assertThat(Contract.traces(atRest(), jar(), module().id())).isEmpty();
    }

    private Contract contract() {
        Pages pages = new Pages();
        pages(pages);
        return new Contract(module(), pages);
    }
}

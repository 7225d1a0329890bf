package org.rtc.platform.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import org.apache.shiro.crypto.hash.DefaultHashService;
import org.apache.shiro.crypto.hash.HashRequest;
import org.apache.shiro.crypto.hash.format.Shiro2CryptFormat;
import org.apache.shiro.crypto.support.hashes.argon2.Argon2HashProvider.Parameters;
import org.apache.shiro.lang.util.ByteSource;

/**
 * Passwords as argon2id hashes: 19 MiB and two passes, OWASP's smallest recommended size; at most two at a time, so
 * that many sign-ins together take neither the memory nor the processors from everybody else.
 */
@ApplicationScoped
public class Passwords {
    private static final String MEMORY_KIB = Integer.toString(19 * 1024);
    private static final String PASSES = "2";

    private final DefaultHashService hashes = new DefaultHashService();
    private final Shiro2CryptFormat format = new Shiro2CryptFormat();
    private final Semaphore together = new Semaphore(2);
    /** Checked where there is no such account, so that the time taken tells nothing. */
    private String decoy;

    @PostConstruct
    void prepare() {
        decoy = hash("decoy");
    }

    public String hash(String password) {
        return limited(() -> format.format(hashes.computeHash(new HashRequest.Builder()
                .setAlgorithmName("argon2id")
                .setSource(ByteSource.Util.bytes(password))
                .addParameter(Parameters.PARAMETER_MEMORY_KIB, MEMORY_KIB)
                .addParameter(Parameters.PARAMETER_ITERATIONS, PASSES)
                .addParameter(Parameters.PARAMETER_PARALLELISM, "1")
                .build())));
    }

    /** @param hash as stored; null where the account does not exist or has no password yet */
    public boolean matches(String password, String hash) {
        boolean same = limited(() -> format.parse(hash == null ? decoy : hash)
                .matchesPassword(ByteSource.Util.bytes(password)));
        return same && hash != null;
    }

    private <T> T limited(java.util.function.Supplier<T> work) {
        together.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            together.release();
        }
    }
}

package dk.helhed.access.factor;

import dk.helhed.access.log.AuditLog;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Codes that stand in for a lost phone, each of them once: twelve digits, kept as slow hashes. Whoever calls acts for a task or
 * for the person.
 */
@Service
public class RecoveryCodes {

    static final int HOW_MANY = 10;

    private static final int GROUPS = 3;
    private static final int GROUP_LIMIT = 10_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final FactorRepository repository;
    private final AuditLog log;
    private final TransactionOperations transactions;

    RecoveryCodes(FactorRepository repository, AuditLog log, TransactionOperations transactions) {
        this.repository = repository;
        this.log = log;
        this.transactions = transactions;
    }

    /** New codes in place of those before, to be shown once. */
    public List<String> renew(UUID person) {
        var codes = Stream.generate(RecoveryCodes::fresh).limit(HOW_MANY).toList();
        var hashes = codes.stream().map(code -> encoder.encode(digits(code))).toList();
        transactions.executeWithoutResult(status -> {
            repository.lock(person);
            repository.removeCodes(person);
            hashes.forEach(hash -> repository.addCode(person, hash));
        });
        log.happened("factor.codes-renewed", person, Map.of());
        return codes;
    }

    private static String fresh() {
        return IntStream.range(0, GROUPS)
                .mapToObj(group -> String.format(Locale.ROOT, "%04d", RANDOM.nextInt(GROUP_LIMIT)))
                .reduce((left, right) -> left + "-" + right)
                .orElseThrow();
    }

    private static String digits(String code) {
        return code.replace("-", "");
    }

    /** Whether it is one of the person's codes that are left; it is used up thereby. */
    boolean accepts(UUID person, String digits) {
        return find(person).stream()
                .filter(hash -> encoder.matches(digits, hash))
                .findFirst()
                .filter(hash -> use(person, hash))
                .isPresent();
    }

    private List<String> find(UUID person) {
        return transactions.execute(status -> repository.findCodes(person));
    }

    private boolean use(UUID person, String hash) {
        return Boolean.TRUE.equals(transactions.execute(status -> repository.useCode(person, hash)));
    }
}

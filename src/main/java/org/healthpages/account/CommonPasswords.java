package org.healthpages.account;

import com.nulabinc.zxcvbn.StandardDictionaries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;

/** Passwords that who guesses tries first: the 30,000 of zxcvbn (Wheeler, USENIX Security 2016), in any case of letters. */
final class CommonPasswords {
    private static final Set<String> ALL = load();

    private CommonPasswords() {}

    static boolean contain(String password) {
        return ALL.contains(password.toLowerCase(Locale.ROOT));
    }

    private static Set<String> load() {
        try {
            return Set.copyOf(StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

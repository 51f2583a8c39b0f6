package shop;

import io.github.defer4j.Retry;
import java.util.List;

/** The policy is deprecated, and a parameter would hide its type. */
public class Attic {
    @Retry("Policy.again({class}, attempt)")
    public <T> T find(List<T> Attic) {
        return Attic.get(0);
    }

    /** Of old. */
    static final class Policy {
        private Policy() {}

        @Deprecated
        static boolean again(String service, int attempt) {
            return attempt < service.length();
        }
    }
}

package rules.d4j416.bad2;

import io.github.defer4j.Retry;

@Retry(value = "Patient.Policies.again({times}, attempt)", on = IllegalStateException.class)
@interface Patient {
    int times() default 3;

    /** Policies. */
    final class Policies {
        private Policies() {}

        static boolean again(int times, int attempt) {
            return attempt < times;
        }
    }
}

package io.github.defer4j.benchmarks.interceptors;

import java.util.function.IntFunction;

/** The codes with six interceptors. */
enum Code {
    WRAPPER {
        @Override
        IntFunction<Object> around(Service service, Libraries libraries) {
            return new ServiceSafe(service)::call;
        }
    },
    BY_HAND {
        @Override
        IntFunction<Object> around(Service service, Libraries libraries) {
            return new ByHand(service, libraries)::call;
        }
    },
    SPRING {
        @Override
        IntFunction<Object> around(Service service, Libraries libraries) {
            return SpringAdvices.around(service, libraries)::call;
        }
    };

    abstract IntFunction<Object> around(Service service, Libraries libraries);
}

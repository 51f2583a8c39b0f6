package io.github.defer4j.benchmarks.peers.woven;

/** Around advice in AspectJ's own language, which the compiler inlines. */
aspect Steps {
    int around(Once service) : execution(int Once.call(int)) && this(service) {
        service.gate.enter(1);
        try {
            return proceed(service);
        } finally {
            service.gate.leave(1);
        }
    }

    int around(FourTimes service) : execution(int FourTimes.call(int)) && this(service) {
        service.gate.enter(1);
        try {
            return proceed(service);
        } finally {
            service.gate.leave(1);
        }
    }

    int around(FourTimes service) : execution(int FourTimes.call(int)) && this(service) {
        service.gate.enter(2);
        try {
            return proceed(service);
        } finally {
            service.gate.leave(2);
        }
    }

    int around(FourTimes service) : execution(int FourTimes.call(int)) && this(service) {
        service.gate.enter(3);
        try {
            return proceed(service);
        } finally {
            service.gate.leave(3);
        }
    }

    int around(FourTimes service) : execution(int FourTimes.call(int)) && this(service) {
        service.gate.enter(4);
        try {
            return proceed(service);
        } finally {
            service.gate.leave(4);
        }
    }
}

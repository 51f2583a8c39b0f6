package rounds.types;

import java.util.List;
import rounds.types.kinds.Failed;

/** Knows all that comes late, and is no service itself. */
public class Bank {
    Money money;
    List<Money> list;

    Money money() {
        return money;
    }

    List<Money> list() {
        return list;
    }

    Money twin(Money other) {
        return other;
    }

    void keep(Money other) {}

    void any(Object other) {}

    void choose(Money other) {}

    void choose(String other) {}

    void pay() throws Failed {}

    int count() throws Failed {
        return 0;
    }

    void refused(Failed why) {}
}

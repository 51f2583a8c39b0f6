package rounds.types;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;
import java.util.List;
import rounds.types.kinds.Failed;

public class Signature {
    public Money owned(@Defer Money money) {
        return money;
    }

    @Defer("result = half(result)")
    public Money result(List<? super Money> all) throws Failed {
        return null;
    }

    @Recover("none")
    public Money recovered(Money[] all) throws Failed {
        return null;
    }

    @Recover("zero")
    public <M extends Money> int variable(M money) throws Failed {
        return 0;
    }

    Money half(Money whole) {
        return whole.half();
    }

    Money none(Money[] all, Failed why) {
        return null;
    }

    int zero(Failed why) {
        return 0;
    }
}

package rounds.types;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;
import io.github.defer4j.SafeWrapper;
import rounds.types.kinds.Failed;
import rounds.types.kinds.Kind;

@SafeWrapper(imports = Kind.class)
public class Marks {
    final Bank bank = new Bank();

    @Defer("Kind.reset()")
    public void imported() {}

    @Recover(value = "bank.refused(failure)", on = Failed.class)
    public void recovered() throws Exception {}
}

package golden.raw;

import io.github.defer4j.Defer;
import java.util.List;

/** An interface that inherits one method raw and generic: the wrapper has the generic one, and implements the rest. */
public class Sessions {
    interface Manager {
        @SuppressWarnings("rawtypes")
        List query(String text, Class type);
    }

    interface Producer {
        <R> List<R> query(String text, Class<R> type);
    }

    interface Session extends Manager, Producer {
        @Defer("Sessions.done()")
        void close();
    }

    static void done() {}
}

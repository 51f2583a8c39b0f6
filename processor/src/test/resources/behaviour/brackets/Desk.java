package behaviour.brackets;

import java.util.concurrent.TimeUnit;

/** What the brackets do: it counts, and makes no object. */
final class Desk {
    int stopped;
    int noted;
    int tagged;
    int begun;
    int committed;
    int rolledBack;
    int ended;
    private String current = "";

    void stop(String name, TimeUnit unit, long limit, long start) {
        stopped++;
    }

    void note(Class<?> type, String word, String method, String service, Throwable failure) {
        noted++;
    }

    String tag(String first, String second, char mark) {
        String before = current;
        current = second;
        tagged++;
        return before;
    }

    void untag(String before) {
        current = before;
    }

    void begin(boolean readOnly) {
        begun++;
    }

    void commit() {
        committed++;
    }

    void rollback() {
        rolledBack++;
    }

    void end() {
        ended++;
    }
}

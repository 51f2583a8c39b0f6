package golden.calls;

public interface Ends {
    void end();
}

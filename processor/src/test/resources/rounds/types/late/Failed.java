package rounds.types.kinds;

public class Failed extends Exception {
    private static final long serialVersionUID = 1;
}

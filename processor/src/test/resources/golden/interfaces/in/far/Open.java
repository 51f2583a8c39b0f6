package golden.interfaces.far;

/** Public, over what is not. */
public class Open implements Hidden, Runnable {
    @Override
    public void open() {}

    @Override
    public void run() {}
}

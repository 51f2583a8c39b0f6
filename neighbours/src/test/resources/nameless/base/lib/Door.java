package lib;

public class Door implements AutoCloseable {
    @Override
    public void close() {
        System.out.println("closed");
    }
}

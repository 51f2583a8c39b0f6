package shop;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import team.Guarded;

public class Safe {
    final Lock door = new ReentrantLock();

    @Guarded("the door")
    public void open() {}
}

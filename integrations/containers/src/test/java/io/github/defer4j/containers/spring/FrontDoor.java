package io.github.defer4j.containers.spring;

import org.springframework.stereotype.Component;

@Component
public class FrontDoor implements Door {
    private boolean isOpen;

    @Override
    public boolean open() {
        boolean before = isOpen;
        isOpen = true;
        return before;
    }

    @Override
    public void shut() {
        isOpen = false;
    }
}

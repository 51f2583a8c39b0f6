package io.github.defer4j.containers.dagger;

import dagger.Binds;
import dagger.Component;
import dagger.Module;
import io.github.defer4j.containers.Stock;
import javax.inject.Singleton;

@Singleton
@Component(modules = Shop.Wrappers.class)
interface Shop {
    Stock stock();

    VisitSafe visit();

    @Module
    interface Wrappers {
        @Binds
        Stock stock(InventorySafe wrapper);
    }
}

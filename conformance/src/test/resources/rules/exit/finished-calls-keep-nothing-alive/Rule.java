package exit.finished_calls_keep_nothing_alive;

import io.github.defer4j.DeferScope;
import io.github.defer4j.SafeWrapper;
import java.lang.ref.WeakReference;

/** Even a scope that somebody keeps does not keep what it has released. */
@SafeWrapper
class Rule {
    record Resource(String name) {
        void release() {
            System.out.println("released " + name);
        }
    }

    DeferScope kept;

    WeakReference<Resource> f(DeferScope scope) {
        kept = scope;
        return new WeakReference<>(scope.defer(new Resource("file"), Resource::release));
    }

    public static void main(String[] args) throws InterruptedException {
        Rule service = new Rule();
        WeakReference<Resource> resource = new RuleSafe(service).f();
        for (int i = 0; i < 1000 && service.kept != null; i++) {
            System.gc();
            if (resource.get() == null) {
                System.out.println("collected");
                return;
            }
            Thread.sleep(10);
        }
    }
}

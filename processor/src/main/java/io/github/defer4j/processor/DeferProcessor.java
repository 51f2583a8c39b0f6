package io.github.defer4j.processor;

import com.google.auto.service.AutoService;
import io.github.defer4j.processor.read.MarkReader;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/** For services that carry our own annotations, which it claims: an annotation that nobody claims is a warning. */
@AutoService(Processor.class)
public final class DeferProcessor extends WrapperProcessor {
    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return MarkReader.ALL;
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        round(round);
        return true;
    }

    @Override
    Map<String, TypeElement> own(Services services) {
        return services.direct();
    }

    @Override
    Map<String, TypeElement> others(Services services) {
        return Map.of();
    }
}

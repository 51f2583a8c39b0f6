package io.github.defer4j;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What users of the jar rely on and the compiler settings decide. */
class ArtifactTest {
  private static final String MODULE_INFO = "module-info.class";
  private static final int JAVA_8 = 52;
  private static final int JAVA_9 = 53;

  @Test
  void classesAreForJava8AndTheModuleForJava9() throws Exception {
    Path root = mainClasses();
    try (Stream<Path> files = Files.walk(root)) {
      Set<Path> classes = files.filter(file -> file.toString().endsWith(".class")).collect(toSet());
      assertTrue(classes.contains(root.resolve(MODULE_INFO)), () -> "no module-info in " + root);
      assertTrue(classes.contains(root.resolve("io/github/defer4j/Unwind.class")));
      for (Path file : classes) {
        int expected = file.endsWith(MODULE_INFO) ? JAVA_9 : JAVA_8;
        assertEquals(expected, majorVersion(file), file::toString);
      }
    }
  }

  @Test
  void moduleNeedsNothingAndExportsThePackage() throws Exception {
    try (InputStream in = Files.newInputStream(mainClasses().resolve(MODULE_INFO))) {
      ModuleDescriptor module = ModuleDescriptor.read(in);

      assertEquals("io.github.defer4j", module.name());
      assertEquals(
          Set.of("java.base"),
          module.requires().stream().map(ModuleDescriptor.Requires::name).collect(toSet()));
      assertEquals(
          Set.of("io.github.defer4j"),
          module.exports().stream().map(ModuleDescriptor.Exports::source).collect(toSet()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      classes = {Defer.class, Defers.class, Recover.class, Recovers.class, Retry.class, SafeWrapper.class})
  void annotationsStayInClassFilesOnly(Class<?> annotation) {
    assertEquals(
        RetentionPolicy.CLASS, annotation.getAnnotation(Retention.class).value());
    assertNotNull(annotation.getAnnotation(Documented.class));
  }

  @Test
  void annotationsGoWhereTheyMeanSomething() {
    Set<ElementType> recovery = Set.of(ElementType.METHOD, ElementType.TYPE, ElementType.ANNOTATION_TYPE);
    Set<ElementType> step = EnumSet.copyOf(recovery);
    step.add(ElementType.PARAMETER);
    assertEquals(step, targets(Defer.class));
    assertEquals(step, targets(Defers.class));
    assertEquals(recovery, targets(Recover.class));
    assertEquals(recovery, targets(Recovers.class));
    assertEquals(recovery, targets(Retry.class));
    assertEquals(Set.of(ElementType.TYPE), targets(SafeWrapper.class));
  }

  @Test
  void marksAreWrittenToTheClassFileButNotVisibleAtRunTime() throws Exception {
    String marked = "ArtifactTest$Marked.class";
    try (InputStream in = ArtifactTest.class.getResourceAsStream(marked)) {
      String constants = new String(in.readAllBytes(), "ISO-8859-1");
      assertTrue(constants.contains("RuntimeInvisibleAnnotations"));
      assertTrue(constants.contains("Lio/github/defer4j/Defers;"));
      assertTrue(constants.contains("Lio/github/defer4j/Recover;"));
    }
    assertEquals(0, Marked.class.getDeclaredMethod("marked").getAnnotations().length);
  }

  private static Set<ElementType> targets(Class<?> annotation) {
    return Set.of(annotation.getAnnotation(Target.class).value());
  }

  private static Path mainClasses() throws URISyntaxException {
    URI unwind = Unwind.class.getResource("Unwind.class").toURI();
    return Path.of(unwind).resolve("../../../..").normalize();
  }

  private static int majorVersion(Path file) throws IOException {
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      assertEquals(0xCAFEBABE, in.readInt());
      in.readUnsignedShort(); // the minor version
      return in.readUnsignedShort();
    }
  }

  private static final class Marked {
    @Defer("first()")
    @Defer("second()")
    @Recover
    void marked() {}
  }
}

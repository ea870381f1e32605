package io.cotejo.translate.host;

import io.cotejo.translate.TranslationClientProvider;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Finds kinds of back ends. A plug-in that cannot be loaded is told of, and the others are used.
 * Immutable.
 *
 * @param providers what was found
 * @param broken what could not be loaded, a sentence each
 */
record Plugins(List<TranslationClientProvider> providers, List<String> broken) {

  private static final String SERVICE =
      "META-INF/services/" + TranslationClientProvider.class.getName();

  /** A folder of nothing but rubbish is not looked through to its end. */
  private static final int MOST_BROKEN = 20;

  static Plugins classPath() {
    return found(TranslationClientProvider.class.getClassLoader(), "class path");
  }

  /** On the class path and in the jars of a folder, if there is one. */
  static Plugins in(Optional<Path> folder) {
    Plugins all = classPath();
    for (Path jar : jars(folder)) {
      all = all.and(ofJar(jar, all));
    }
    return all;
  }

  BackEnds backEnds(BackEnds.Configuration configuration) {
    return new BackEnds(providers, configuration, broken);
  }

  private Plugins and(Plugins more) {
    return new Plugins(joined(providers, more.providers), joined(broken, more.broken));
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  private static List<Path> jars(Optional<Path> folder) {
    if (folder.isEmpty() || !Files.isDirectory(folder.get())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder.get())) {
      return files.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** Each jar by itself, so that two plug-ins may bring the same library in two versions. */
  private static Plugins ofJar(Path jar, Plugins known) {
    String name = jar.getFileName().toString();
    try (JarFile file = new JarFile(jar.toFile())) {
      // A class loader takes a damaged archive for an empty one.
      if (file.getEntry(SERVICE) == null) {
        return broken(name + " holds no back end: there is no " + SERVICE + " in it");
      }
      URL[] urls = {jar.toUri().toURL()};
      // Never closed: its classes are loaded when they are first needed, until the program ends.
      @SuppressWarnings("resource")
      URLClassLoader loader =
          new URLClassLoader(urls, TranslationClientProvider.class.getClassLoader());
      return found(loader, name).of(loader).without(known, name);
    } catch (IOException e) {
      return broken(name + " cannot be loaded: it is no jar, or a damaged one");
    }
  }

  private static Plugins broken(String sentence) {
    return new Plugins(List.of(), List.of(sentence));
  }

  /** The parent's providers are found again through the jar's loader. */
  private Plugins of(ClassLoader loader) {
    return new Plugins(
        providers.stream().filter(p -> p.getClass().getClassLoader() == loader).toList(), broken);
  }

  /** A name that is taken is not given away. */
  private Plugins without(Plugins known, String jar) {
    List<String> names = known.providers.stream().map(TranslationClientProvider::name).toList();
    List<TranslationClientProvider> own =
        providers.stream().filter(p -> !names.contains(p.name())).toList();
    List<String> refused =
        providers.stream()
            .filter(p -> names.contains(p.name()))
            .map(p -> jar + ": its back end '" + p.name() + "' is left out, the name is taken")
            .toList();
    return new Plugins(own, joined(broken, refused));
  }

  private static Plugins found(ClassLoader loader, String where) {
    List<TranslationClientProvider> providers = new ArrayList<>();
    List<String> broken = new ArrayList<>();
    Iterator<ServiceLoader.Provider<TranslationClientProvider>> all =
        ServiceLoader.load(TranslationClientProvider.class, loader).stream().iterator();
    boolean more = true;
    while (more && broken.size() < MOST_BROKEN) {
      try {
        more = all.hasNext();
        if (more) {
          providers.add(all.next().get());
        }
      } catch (ServiceConfigurationError | LinkageError e) {
        broken.add(where + " cannot be loaded: " + reason(e));
      }
    }
    return new Plugins(List.copyOf(providers), List.copyOf(broken));
  }

  private static String reason(Error e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
  }
}

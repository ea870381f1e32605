package io.cotejo.cli.console;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Listens to Ctrl-C. By reflection: the JDK's only interface to signals is outside its API, and a
 * JVM may lack it; there, Ctrl-C ends the program as ever.
 */
public final class Interrupts {

  private Interrupts() {}

  /** The first Ctrl-C from now on does one thing, every later one the other. */
  public static void first(Runnable once, Runnable then) {
    AtomicInteger count = new AtomicInteger();
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      Object listener =
          Proxy.newProxyInstance(
              handler.getClassLoader(),
              new Class<?>[] {handler},
              (self, method, arguments) -> {
                if (method.getName().equals("handle")) {
                  (count.getAndIncrement() == 0 ? once : then).run();
                }
                return null;
              });
      Method handle = signal.getMethod("handle", signal, handler);
      handle.invoke(null, signal.getConstructor(String.class).newInstance("INT"), listener);
    } catch (ReflectiveOperationException e) {
      // Ctrl-C then ends the program; nothing that was saved is lost.
    }
  }
}

package io.cotejo.translate;

import io.cotejo.text.Lines;
import java.time.Duration;
import java.util.Optional;

/**
 * A translation service failed. Messages name the engine and what happened; never a key, never a
 * full text.
 */
public abstract sealed class TranslationException extends Exception {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST_MESSAGE = 300;

  private final String engine;
  private final transient Optional<Duration> retryAfter;
  private final boolean sent;

  private TranslationException(
      String engine, String message, Optional<Duration> retryAfter, Throwable cause, boolean sent) {
    super(engine + ": " + clean(message), cause);
    this.engine = engine;
    this.retryAfter = retryAfter;
    this.sent = sent;
  }

  /** One line without control characters, whatever a server sent. */
  private static String clean(String message) {
    String line = Lines.joined(message);
    return line.length() <= LONGEST_MESSAGE ? line : line.substring(0, LONGEST_MESSAGE) + "…";
  }

  /** The back end that failed. */
  public String engine() {
    return engine;
  }

  /** How long the service asks to wait before the next request. */
  public final Optional<Duration> retryAfter() {
    return retryAfter;
  }

  /** Whether the same request can succeed later. */
  public abstract boolean isRetryable();

  /** Whether any text may have left: what was not sent costs nothing and is not counted. */
  public final boolean isSent() {
    return sent;
  }

  /** Whether every other request would fail, too: nothing more is sent to the engine. */
  public final boolean stopsEngine() {
    return this instanceof Authentication || this instanceof Quota;
  }

  /** The key is missing, wrong or not allowed to do this. */
  public static final class Authentication extends TranslationException {
    private static final long serialVersionUID = 1L;

    /** A refusal. */
    public Authentication(String engine, String message) {
      this(engine, message, true);
    }

    private Authentication(String engine, String message, boolean sent) {
      super(engine, message, Optional.empty(), null, sent);
    }

    /** A refusal before anything was sent. */
    public static Authentication beforehand(String engine, String message) {
      return new Authentication(engine, message, false);
    }

    @Override
    public boolean isRetryable() {
      return false;
    }
  }

  /** The quota, or the user's own limit, is used up. */
  public static final class Quota extends TranslationException {
    private static final long serialVersionUID = 1L;

    /** A limit that was reached. */
    public Quota(String engine, String message) {
      super(engine, message, Optional.empty(), null, true);
    }

    @Override
    public boolean isRetryable() {
      return false;
    }
  }

  /** Too many requests for now. */
  public static final class RateLimited extends TranslationException {
    private static final long serialVersionUID = 1L;

    /** A request to slow down; {@code retryAfter} is what the service asked for, if it did. */
    public RateLimited(String engine, String message, Optional<Duration> retryAfter) {
      super(engine, message, retryAfter, null, true);
    }

    @Override
    public boolean isRetryable() {
      return true;
    }
  }

  /** The service cannot be reached, or failed on its side. */
  public static sealed class Unavailable extends TranslationException {
    private static final long serialVersionUID = 1L;

    /** A failure with its cause, which may be null. */
    public Unavailable(String engine, String message, Throwable cause) {
      this(engine, message, Optional.empty(), cause);
    }

    /** A failure of a service that may say when it will be back; the cause may be null. */
    public Unavailable(
        String engine, String message, Optional<Duration> retryAfter, Throwable cause) {
      this(engine, message, retryAfter, cause, true);
    }

    private Unavailable(
        String engine,
        String message,
        Optional<Duration> retryAfter,
        Throwable cause,
        boolean sent) {
      super(engine, message, retryAfter, cause, sent);
    }

    @Override
    public final boolean isRetryable() {
      return true;
    }
  }

  /** Nothing could be sent: there was no connection, or the program did not start. */
  public static final class Unreachable extends Unavailable {
    private static final long serialVersionUID = 1L;

    private final boolean here;

    /**
     * A failure before anything was sent; the cause may be null.
     *
     * @param here whether it is missing on this machine, where it does not come by waiting
     */
    public Unreachable(String engine, String message, boolean here, Throwable cause) {
      super(engine, message, Optional.empty(), cause, false);
      this.here = here;
    }

    /** Whether it is missing on this machine: a first request need not be tried again. */
    public boolean isHere() {
      return here;
    }
  }

  /** The service will not translate this text. */
  public static final class Rejected extends TranslationException {
    private static final long serialVersionUID = 1L;

    /** A refusal of one text or batch. */
    public Rejected(String engine, String message) {
      this(engine, message, true);
    }

    private Rejected(String engine, String message, boolean sent) {
      super(engine, message, Optional.empty(), null, sent);
    }

    /** A refusal of a batch before it was sent. */
    public static Rejected beforehand(String engine, String message) {
      return new Rejected(engine, message, false);
    }

    @Override
    public boolean isRetryable() {
      return false;
    }
  }

  /** The answer is not what the contract says: wrong count, broken format. */
  public static final class MalformedResponse extends TranslationException {
    private static final long serialVersionUID = 1L;

    /** An answer that cannot be used. */
    public MalformedResponse(String engine, String message) {
      super(engine, message, Optional.empty(), null, true);
    }

    @Override
    public boolean isRetryable() {
      return true;
    }
  }
}

package io.cotejo.translate;

import java.time.Duration;
import java.util.Optional;

/**
 * A translation service failed. Messages name the engine and what happened; never a key, never a
 * full text.
 */
public abstract sealed class TranslationException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String engine;

  private TranslationException(String engine, String message, Throwable cause) {
    super(engine + ": " + message, cause);
    this.engine = engine;
  }

  /** The back end that failed. */
  public String engine() {
    return engine;
  }

  /** Whether the same request can succeed later. */
  public abstract boolean isRetryable();

  /** The key is missing, wrong or not allowed to do this. */
  public static final class Authentication extends TranslationException {
    private static final long serialVersionUID = 1L;

    /** A refusal. */
    public Authentication(String engine, String message) {
      super(engine, message, null);
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
      super(engine, message, null);
    }

    @Override
    public boolean isRetryable() {
      return false;
    }
  }

  /** Too many requests for now. */
  public static final class RateLimited extends TranslationException {
    private static final long serialVersionUID = 1L;

    private final transient Optional<Duration> retryAfter;

    /** A request to slow down; {@code retryAfter} is what the service asked for, if it did. */
    public RateLimited(String engine, String message, Optional<Duration> retryAfter) {
      super(engine, message, null);
      this.retryAfter = retryAfter;
    }

    /** How long the service asks to wait. */
    public Optional<Duration> retryAfter() {
      return retryAfter;
    }

    @Override
    public boolean isRetryable() {
      return true;
    }
  }

  /** The service cannot be reached, or failed on its side. */
  public static final class Unavailable extends TranslationException {
    private static final long serialVersionUID = 1L;

    /** A failure with its cause, which may be null. */
    public Unavailable(String engine, String message, Throwable cause) {
      super(engine, message, cause);
    }

    @Override
    public boolean isRetryable() {
      return true;
    }
  }

  /** The service will not translate this text. */
  public static final class Rejected extends TranslationException {
    private static final long serialVersionUID = 1L;

    /** A refusal of one text or batch. */
    public Rejected(String engine, String message) {
      super(engine, message, null);
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
      super(engine, message, null);
    }

    @Override
    public boolean isRetryable() {
      return true;
    }
  }
}

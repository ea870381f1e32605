package io.cotejo.cli.console;

import io.cotejo.translate.TranslationException;

/** What the exit codes mean; docs/architecture.md has the table. */
public final class ExitCode {

  public static final int OK = 0;
  public static final int BUG = 1;
  public static final int USAGE = 2;
  public static final int SOME_FAILED = 3;
  public static final int INVALID_INPUT = 4;
  public static final int UNAVAILABLE = 5;
  public static final int AUTHENTICATION = 6;
  public static final int QUOTA = 7;
  public static final int CHECK_FAILED = 8;

  /** As shells tell of a program that Ctrl-C ended. */
  public static final int INTERRUPTED = 130;

  private ExitCode() {}

  /** By the kind of failure; a text that was refused is like a document that failed. */
  public static int of(TranslationException e) {
    if (e instanceof TranslationException.Rejected) {
      return SOME_FAILED;
    }
    if (e instanceof TranslationException.Authentication) {
      return AUTHENTICATION;
    }
    return e instanceof TranslationException.Quota ? QUOTA : UNAVAILABLE;
  }
}

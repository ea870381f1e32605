package io.cotejo.cli;

import io.cotejo.translate.TranslationException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Errors as one line for people: {@code path: error: what; what to do}. */
final class Messages {

  private Messages() {}

  static String of(IOException e) {
    String path =
        e instanceof FileSystemException file && file.getFile() != null ? file.getFile() : "cotejo";
    return path + ": error: " + reason(e).replaceAll("\\R", " ") + advice(e);
  }

  /** A back end that failed. */
  static String of(TranslationException e) {
    return "cotejo: error: not everything was translated: " + e.getMessage();
  }

  /** What happened, without the path. */
  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof CharacterCodingException) {
      return "not UTF-8";
    }
    if (e instanceof FileSystemException file) {
      return file.getReason() == null ? "cannot be used" : file.getReason();
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private static String advice(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "; check the name";
    }
    if (e instanceof CharacterCodingException) {
      return "; convert it";
    }
    return "; make room or allow it, or write elsewhere";
  }
}

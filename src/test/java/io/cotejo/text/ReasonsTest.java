package io.cotejo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class ReasonsTest {

  @Test
  void sayWhatHappenedButNotWhere() {
    assertThat(Reasons.of(new AccessDeniedException("x"))).isEqualTo("permission denied");
    assertThat(Reasons.of(new NoSuchFileException("x"))).isEqualTo("no such file or folder");
    assertThat(Reasons.of(new MalformedInputException(3))).isEqualTo("not UTF-8");
    assertThat(Reasons.of(new FileSystemException("x", null, "disk full"))).isEqualTo("disk full");
    assertThat(Reasons.of(new FileSystemException("x"))).isEqualTo("cannot be used");
    assertThat(Reasons.of(new IOException("odd"))).isEqualTo("odd");
    assertThat(Reasons.of(new IOException())).isEqualTo("IOException");
  }
}

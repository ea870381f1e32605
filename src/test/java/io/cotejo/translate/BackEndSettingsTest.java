package io.cotejo.translate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.translate.host.BackEnds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackEndSettingsTest {

  private static final String KEY = "s3cr3t-value";

  @TempDir private Path folder;

  @Test
  void aFlagGoesBeforeTheEnvironmentAndThatBeforeTheFile() {
    Map<String, String> file = Map.of("a", "file", "b", "file", "c", "file");
    Map<String, String> environment =
        Map.of("COTEJO_OUR_DEEPL_A", "environment", "COTEJO_OUR_DEEPL_B", "environment");

    BackEndSettings settings = settings(Map.of("a", "flag"), environment, file);

    assertThat(settings.text("a")).contains("flag");
    assertThat(settings.text("b")).contains("environment");
    assertThat(settings.text("c")).contains("file");
    assertThat(settings.text("d")).isEmpty();
  }

  @Test
  void aSecretComesFromItsOwnVariable() throws InvalidInputException {
    BackEndSettings settings = settings(Map.of(), Map.of("COTEJO_OUR_DEEPL_KEY", KEY), Map.of());

    assertThat(settings.requiredSecret("key").reveal()).isEqualTo(KEY);
  }

  @Test
  void aSecretComesFromTheVariableThatIsNamed() throws InvalidInputException {
    BackEndSettings settings = settings(Map.of(), Map.of("DEEPL", KEY), Map.of("key-env", "DEEPL"));

    assertThat(settings.requiredSecret("key").reveal()).isEqualTo(KEY);
    settings.refuseUnknown();
  }

  @Test
  void aSecretComesFromAFileWithoutItsLineEnd() throws IOException, InvalidInputException {
    Files.writeString(folder.resolve("deepl.key"), KEY + "\n");

    BackEndSettings settings = settings(Map.of(), Map.of(), Map.of("key-file", "deepl.key"));

    assertThat(settings.requiredSecret("key").reveal()).isEqualTo(KEY);
  }

  @Test
  void aSecretInAFlagOrTheFileIsRefusedAndNotRepeated() {
    assertThatThrownBy(() -> settings(Map.of("key", KEY), Map.of(), Map.of()).secret("key"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("key is a secret; put it in COTEJO_OUR_DEEPL_KEY")
        .hasMessageNotContaining(KEY);
    assertThatThrownBy(() -> settings(Map.of(), Map.of(), Map.of("key", KEY)).secret("key"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageNotContaining(KEY);
  }

  @Test
  void aSecretThatIsMissingOrCannotBeReadIsSaid() {
    assertThatThrownBy(() -> settings(Map.of(), Map.of(), Map.of()).requiredSecret("key"))
        .hasMessageContaining("key is missing; put it in COTEJO_OUR_DEEPL_KEY");
    assertThatThrownBy(
            () -> settings(Map.of(), Map.of(), Map.of("key-env", "NOWHERE")).secret("key"))
        .hasMessageContaining("names a variable that is not set: NOWHERE");
    assertThatThrownBy(
            () -> settings(Map.of(), Map.of(), Map.of("key-file", "none.key")).secret("key"))
        .hasMessageContaining("names a file that cannot be read: none.key");
    assertThatThrownBy(
            () ->
                settings(Map.of(), Map.of("COTEJO_OUR_DEEPL_KEY", KEY + "\u0007x"), Map.of())
                    .secret("key"))
        .hasMessageContaining("control character")
        .hasMessageNotContaining(KEY);
  }

  @Test
  void nothingPrintsASecret() {
    Secret secret = new Secret(KEY);

    assertThat(secret.toString()).doesNotContain(KEY);
    assertThat(secret.redact("bad key " + KEY + "!")).isEqualTo("bad key •••!");
    assertThat(new SettingSources(Map.of("key", KEY), Map.of(), Map.of(), folder).toString())
        .doesNotContain(KEY);
    assertThat(
            new BackEnds.Configuration(Map.of("a", Map.of("key", KEY)), Map.of("K", KEY), folder)
                .toString())
        .doesNotContain(KEY);
  }

  @Test
  void valuesThatAreWrongAreSaid() {
    BackEndSettings settings =
        settings(
            Map.of("n", "1O", "t", "yes", "u", "ftp://x", "p", "http://a:hush@b/"),
            Map.of(),
            Map.of());

    assertThatThrownBy(() -> settings.whole("n", 1, 1, 9)).hasMessageContaining("from 1 to 9: 1O");
    assertThatThrownBy(() -> settings.truth("t", true)).hasMessageContaining("true or false: yes");
    assertThatThrownBy(() -> settings.url("u")).hasMessageContaining("must be an address");
    assertThatThrownBy(() -> settings.url("p")).hasMessageNotContaining("hush");
    assertThatThrownBy(() -> settings.required("m")).hasMessageContaining("m is missing");
  }

  @Test
  void valuesThatAreRightAreRead() throws InvalidInputException {
    BackEndSettings settings =
        settings(Map.of("n", " 7 ", "t", "true", "u", "https://x.org/v2"), Map.of(), Map.of());

    assertThat(settings.whole("n", 1, 1, 9)).isEqualTo(7);
    assertThat(settings.whole("m", 1, 1, 9)).isEqualTo(1);
    assertThat(settings.truth("t", false)).isTrue();
    assertThat(settings.url("u")).hasToString("Optional[https://x.org/v2]");
  }

  @Test
  void refusesWhatNobodyAskedFor() {
    BackEndSettings settings = settings(Map.of("modle", "x"), Map.of(), Map.of("url", "y"));
    settings.text("url");
    settings.text("model");

    assertThatThrownBy(settings::refuseUnknown)
        .hasMessageContaining("modle is no setting of it; there are: model, url");
  }

  private BackEndSettings settings(
      Map<String, String> flags, Map<String, String> environment, Map<String, String> file) {
    return new BackEndSettings("our-deepl", new SettingSources(flags, environment, file, folder));
  }
}

package io.cotejo.crooked.translate.spanish.analysis;

import io.cotejo.crooked.translate.spanish.tagging.Later;

/** A stage that enters the one behind it. */
public record Hasty(Later later) {}
